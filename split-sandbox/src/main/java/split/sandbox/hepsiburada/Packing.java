package split.sandbox.hepsiburada;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the seller wants units to be packed.
 *
 * @param parcelQuantity number of boxes
 * @param deci volume weight
 * @param barcode the seller's proposal; without one the marketplace makes it
 */
public record Packing(
    Optional<Integer> parcelQuantity,
    Optional<BigDecimal> deci,
    Optional<String> cargoCompany,
    Optional<String> carrier,
    Optional<String> barcode,
    Optional<Warehouse> warehouse) {
  public static final Packing UNSTATED =
      new Packing(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Where a package leaves from. */
  public record Warehouse(Optional<String> shippingAddressLabel, Optional<String> shippingModel) {}
}
