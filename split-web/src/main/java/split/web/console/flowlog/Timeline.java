package split.web.console.flowlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import split.domain.flowlog.LogReading;
import split.domain.operation.Forecast;
import split.domain.operation.OperationReading;
import split.domain.splitting.SplitReading;
import split.view.Window;
import split.view.flowlog.LogFilter;
import split.view.flowlog.LogRow;
import split.view.operation.OperationFilter;
import split.view.splitting.SplitView;
import split.vocabulary.CorrelationId;
import split.vocabulary.ForeignDecision;
import split.vocabulary.Progress;
import split.web.console.user.Visitor;

/** Everything that happened under one correlation id, and what is coming (SPL-16). */
@Named
@RequestScoped
public class Timeline {
  private static final Window FIRST = new Window(Window.MOST, 1);

  @Inject private SplitReading splits;
  @Inject private LogReading log;
  @Inject private OperationReading operations;
  @Inject private Visitor visitor;

  private String correlationId;
  private SplitView split;
  private List<LogRow> steps = List.of();
  private List<Forecast> forecasts = List.of();

  public void load() {
    Optional<String> id = CorrelationId.parse(correlationId).map(CorrelationId::value);
    if (id.isEmpty()) {
      return;
    }
    split = splits.find(id.get(), visitor.scope()).orElse(null);
    steps =
        split == null
            ? log.page(LogFilter.of(id.get()), null, visitor.scope(), FIRST).rows().reversed()
            : split.timeline();
    OperationFilter about = new OperationFilter(null, null, null, null, null, id.get(), null, null);
    forecasts = operations.page(about, visitor.scope(), FIRST).rows();
  }

  /** Nothing more is coming by itself. */
  public boolean isOver() {
    return split == null || split.row().progress().isFinal();
  }

  /** What would certainly be refused is not offered. */
  public boolean isCancellable() {
    return split != null
        && visitor.isOperating()
        && (!isOver() || split.row().progress() == Progress.FAILED);
  }

  public boolean isDecidable() {
    return split != null
        && visitor.isOperating()
        && !ForeignDecision.allowedIn(split.row().progress()).isEmpty();
  }

  public SplitView getSplit() {
    return split;
  }

  public List<LogRow> getSteps() {
    return steps;
  }

  public List<Forecast> getForecasts() {
    return forecasts;
  }

  public String getCorrelationId() {
    return correlationId;
  }

  public void setCorrelationId(String correlationId) {
    this.correlationId = correlationId;
  }
}
