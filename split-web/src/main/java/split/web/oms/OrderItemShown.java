package split.web.oms;

import java.util.List;
import split.view.oms.ItemRow;

/**
 * A line of an order.
 *
 * @param id our own; commands name the line by it
 * @param omnitronId an integer, an array of integers, or null
 */
public record OrderItemShown(long id, Object omnitronId, ExtraField extraField) {
  static OrderItemShown of(ItemRow row) {
    return new OrderItemShown(
        row.orderItemId(), rows(row.unitRows()), new ExtraField(row.lineId()));
  }

  /** One row stands alone, several stand in an array, as they came in. */
  private static Object rows(List<Long> rows) {
    return switch (rows.size()) {
      case 0 -> null;
      case 1 -> rows.getFirst();
      default -> rows;
    };
  }

  public record ExtraField(String id) {}
}
