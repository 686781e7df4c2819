package split.web.console.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
  @Inject private Visitor visitor;
  @Inject private Words words;

  /** Counts, if the page's address asks for it; a viewer is not asked. */
  public void count() {
    if (search.intervention() != null && visitor.isOperating()) {
      answer(null);
    }
  }

  public String apply() {
    answer(search.getCount());
    return search.show();
  }

  private void answer(Long expected) {
    switch (intervening.intervene(
        search.intervention(), search.filter(), expected, visitor.caller())) {
      case InterventionAnswer.Counted counted -> search.counted(counted.count());
      case InterventionAnswer.Refused(var refusal) -> words.refused(refusal);
      case InterventionAnswer.Applied applied -> {
        words.done("failed.done_" + search.intervention().wire(), applied.done());
        applied
            .refused()
            .forEach(
                (code, times) -> words.left("failed.left", times, words.name("code", code.wire())));
      }
    }
  }
}
