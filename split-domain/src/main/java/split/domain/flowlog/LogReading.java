package split.domain.flowlog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import split.persistence.flowlog.LogViews;
import split.view.Slice;
import split.view.Window;
import split.view.flowlog.LogFilter;
import split.view.flowlog.LogRow;
import split.vocabulary.TokenScope;

/** Shows the step log (ADM-5). */
@Stateless
public class LogReading {
  @Inject private LogViews log;

  /** Newest first. */
  public Slice<LogRow> page(LogFilter filter, TokenScope scope, Window window) {
    return log.page(filter, scope, window);
  }
}
