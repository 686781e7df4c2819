package split.sandbox.trendyol;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import split.sandbox.Refused;

/**
 * What the seller told of how a package goes out.
 *
 * @param deci volume in litres by the carriers' measure
 * @param carrierChanged when the carrier was told last
 * @param tracking the seller's own contract with a carrier
 * @param told when anything was told last
 */
public record Dispatch(
    Carrier carrier,
    Optional<Instant> carrierChanged,
    long warehouseId,
    Optional<Integer> boxes,
    Optional<BigDecimal> deci,
    Optional<Tracking> tracking,
    Optional<String> invoiceNumber,
    Optional<Instant> told) {
  public static final long USUAL_WAREHOUSE = 1;
  private static final Duration CARRIER_LOCK = Duration.ofMinutes(5);

  /** The number and the carrier's code of a seller who pays a carrier himself. */
  public record Tracking(String number, String providerCode) {}

  public static Dispatch of(Carrier carrier) {
    return new Dispatch(
        carrier,
        Optional.empty(),
        USUAL_WAREHOUSE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A child goes with the same carrier; everything else must be told again. */
  Dispatch forChild() {
    return of(carrier);
  }

  public Dispatch by(Carrier other, Instant now) {
    boolean locked =
        carrierChanged.filter(last -> now.isBefore(last.plus(CARRIER_LOCK))).isPresent();
    Refused.unless(!locked, Refusal.CARRIER_LOCKED);
    return new Dispatch(
        other,
        Optional.of(now),
        warehouseId,
        boxes,
        deci,
        tracking,
        invoiceNumber,
        Optional.of(now));
  }

  public Dispatch from(long warehouse, Instant now) {
    return new Dispatch(
        carrier, carrierChanged, warehouse, boxes, deci, tracking, invoiceNumber, Optional.of(now));
  }

  public Dispatch in(int boxQuantity, Optional<BigDecimal> volume, Instant now) {
    return new Dispatch(
        carrier,
        carrierChanged,
        warehouseId,
        Optional.of(boxQuantity),
        volume,
        tracking,
        invoiceNumber,
        Optional.of(now));
  }

  public Dispatch tracked(Tracking other, Instant now) {
    return new Dispatch(
        carrier,
        carrierChanged,
        warehouseId,
        boxes,
        deci,
        Optional.of(other),
        invoiceNumber,
        Optional.of(now));
  }

  Dispatch invoiced(Optional<String> number, Instant now) {
    return new Dispatch(
        carrier, carrierChanged, warehouseId, boxes, deci, tracking, number, Optional.of(now));
  }
}
