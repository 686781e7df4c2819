package split.view.splitting;

import java.util.List;
import split.view.flowlog.LogRow;

/**
 * Everything about one split.
 *
 * @param operation null where nothing has to be told to the marketplace
 * @param timeline the step log of its correlation id, oldest first
 */
public record SplitView(
    SplitRow row,
    List<PlannedChild> children,
    List<SkippedView> skipped,
    OperationRow operation,
    List<LogRow> timeline) {
  public SplitView {
    children = List.copyOf(children);
    skipped = List.copyOf(skipped);
    timeline = List.copyOf(timeline);
  }
}
