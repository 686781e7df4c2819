package split.view.oms;

import java.util.List;
import split.vocabulary.PackageState;

/** Units of an order item, listed with the package that holds them. */
public record PackageItemRow(
    long id,
    long packageId,
    String packageNumber,
    PackageState state,
    long orderItemId,
    String lineId,
    List<Long> unitRows,
    String sku,
    String barcode,
    int quantity,
    String remoteLineId) {
  public ItemRow item() {
    return new ItemRow(
        packageId, id, orderItemId, lineId, unitRows, sku, barcode, quantity, remoteLineId);
  }
}
