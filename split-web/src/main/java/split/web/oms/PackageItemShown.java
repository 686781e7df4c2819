package split.web.oms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import split.view.Named;
import split.view.oms.PackageItemRow;

/**
 * An item of a package, as the platform lists them. Weights and dates of single items are not known
 * here.
 *
 * @param state of the package, which its items share
 */
public record PackageItemShown(
    long id,
    @JsonProperty("package") Named within,
    OrderItemShown orderItem,
    StateShown state,
    String sku,
    String barcode,
    int quantity,
    String remoteLineId,
    BigDecimal unitWeight,
    Instant createdDate,
    Instant modifiedDate) {
  static PackageItemShown of(PackageItemRow row) {
    return new PackageItemShown(
        row.id(),
        new Named(row.packageId(), row.packageNumber()),
        OrderItemShown.of(row.item()),
        StateShown.of(row.state()),
        row.sku(),
        row.barcode(),
        row.quantity(),
        row.remoteLineId(),
        null,
        null,
        null);
  }
}
