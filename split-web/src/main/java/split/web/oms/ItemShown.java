package split.web.oms;

import java.util.List;
import split.view.oms.ItemRow;

/** Units of one order line in a package, named as the import names them. */
public record ItemShown(
    OrderItemShown orderItem, String sku, String barcode, int quantity, String remoteLineId) {
  public static ItemShown of(ItemRow row) {
    return new ItemShown(
        new OrderItemShown(rows(row.unitRows()), new ExtraField(row.lineId())),
        row.sku(),
        row.barcode(),
        row.quantity(),
        row.remoteLineId());
  }

  /** One row stands alone, several stand in an array, as they came in. */
  private static Object rows(List<Long> rows) {
    return switch (rows.size()) {
      case 0 -> null;
      case 1 -> rows.getFirst();
      default -> rows;
    };
  }

  /**
   * @param omnitronId an integer, an array of integers, or null
   */
  public record OrderItemShown(Object omnitronId, ExtraField extraField) {}

  public record ExtraField(String id) {}
}
