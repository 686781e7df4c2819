package split.web.console.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import split.domain.operation.FilteredIntervening;
import split.domain.operation.InterventionAnswer;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** Releases or retries all that the filter finds, once somebody has seen how many that are. */
@Named
@RequestScoped
public class ManyFailed {
  @Inject private FilteredIntervening intervening;
  @Inject private OperationSearch search;
  @Inject private ManyRun run;
  @Inject private Visitor visitor;
  @Inject private Words words;
  @Inject private Clock clock;

  /** Counts, if the page's address asks for it; a viewer is not asked. */
  public void count() {
    if (search.intervention() != null
        && visitor.isOperating()
        && intervening.intervene(search.intervention(), search.filter(), null, visitor.caller())
            instanceof InterventionAnswer.Counted counted) {
      search.counted(counted.count());
    }
  }

  /** Begins, if there are still as many as were shown; the page then asks for portions. */
  public void begin() {
    Instant now = clock.instant();
    intervening
        .recount(search.intervention(), search.filter(), search.getCount(), now, visitor.caller())
        .ifPresentOrElse(words::wrong, () -> run.begin(search.getCount(), now));
  }

  public void next() {
    if (run.isRunning()) {
      run.add(
          intervening.portion(
              search.intervention(), search.filter(), run.asOf(), run.last(), visitor.caller()));
    }
  }
}
