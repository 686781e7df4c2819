package split.domain.flowlog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import split.persistence.flowlog.LogViews;
import split.persistence.flowlog.LoggedNames;
import split.view.Slice;
import split.view.Window;
import split.view.flowlog.LogFilter;
import split.view.flowlog.LogRow;
import split.vocabulary.TokenScope;

/** Shows the step log (ADM-5). */
@Stateless
public class LogReading {
  private static final int MOST_EXPORTED = 10_000;
  private static final int MOST_NEW = 100;

  @Inject private LogViews log;
  @Inject private LoggedNames names;

  /**
   * Newest first, of what a person means by an id of whatever kind.
   *
   * @param id of an order, a package, a line, a SKU, or the correlation id; null leaves it open
   */
  public Slice<LogRow> page(LogFilter filter, String id, TokenScope scope, Window window) {
    return log.page(filter, about(id, scope), scope, window);
  }

  /** The newest hundred at most, uncounted. */
  public List<LogRow> newest(LogFilter filter, String id, TokenScope scope) {
    return log.first(MOST_NEW, filter, about(id, scope), scope);
  }

  /** The newest ten thousand at most. */
  public List<LogRow> export(LogFilter filter, String id, TokenScope scope) {
    return log.first(MOST_EXPORTED, filter, about(id, scope), scope);
  }

  private Set<String> about(String id, TokenScope scope) {
    return id == null ? null : names.of(id, scope);
  }
}
