package split.view.splitting;

import java.util.List;

/** A split as a list shows it. */
public record SplitSummary(SplitRow row, List<ChildRow> children) {
  public SplitSummary {
    children = List.copyOf(children);
  }
}
