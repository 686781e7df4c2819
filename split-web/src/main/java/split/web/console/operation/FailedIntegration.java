package split.web.console.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import split.domain.operation.Forecast;
import split.domain.operation.OperationIntervening;
import split.domain.operation.OperationReading;
import split.view.Window;
import split.view.operation.Cause;
import split.view.operation.OperationFilter;
import split.vocabulary.Intervention;
import split.web.console.LazyRows;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** What failed, grouped by cause and one by one, with what happens next to each (FIX-5). */
@Named
@RequestScoped
public class FailedIntegration {
  private static final Window CAUSES = new Window(50, 1);

  @Inject private OperationReading operations;
  @Inject private OperationIntervening intervening;
  @Inject private OperationSearch search;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private List<Cause> causes;
  private LazyRows<Forecast> rows;

  public List<Cause> getCauses() {
    if (causes == null) {
      causes = operations.causes(OperationFilter.ALL, visitor.scope(), CAUSES).rows();
    }
    return causes;
  }

  public LazyRows<Forecast> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(window -> operations.failed(search.filter(), visitor.scope(), window));
    }
    return rows;
  }

  public String release(long id) {
    return intervene(Intervention.RELEASE, id);
  }

  public String retry(long id) {
    return intervene(Intervention.RETRY, id);
  }

  private String intervene(Intervention intervention, long id) {
    intervening
        .intervene(intervention, List.of(id), visitor.caller())
        .get(id)
        .ifPresentOrElse(words::refused, () -> words.done("failed.done_" + intervention.wire(), 1));
    return search.show();
  }
}
