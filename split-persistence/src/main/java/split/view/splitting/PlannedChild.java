package split.view.splitting;

import java.util.List;
import split.view.oms.ItemRow;

/** A child of a split with its goods. */
public record PlannedChild(ChildRow row, List<ItemRow> items) {
  public PlannedChild {
    items = List.copyOf(items);
  }
}
