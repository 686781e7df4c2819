package split.web.oms;

import split.view.oms.ItemRow;

/** Units of one order line in a package, named as the import names them. */
public record ItemShown(
    long id,
    OrderItemShown orderItem,
    String sku,
    String barcode,
    int quantity,
    String remoteLineId) {
  public static ItemShown of(ItemRow row) {
    return new ItemShown(
        row.id(),
        OrderItemShown.of(row),
        row.sku(),
        row.barcode(),
        row.quantity(),
        row.remoteLineId());
  }
}
