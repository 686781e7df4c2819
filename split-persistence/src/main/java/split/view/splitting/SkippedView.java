package split.view.splitting;

import java.util.List;

/** A group the caller wanted no package for. */
public record SkippedView(String number, List<Units> items) {
  public SkippedView {
    items = List.copyOf(items);
  }

  public record Units(String lineId, String sku, int quantity) {}
}
