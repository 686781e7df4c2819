package split.web.oms;

import java.math.BigDecimal;
import split.vocabulary.Tracking;

/** How a package travels, or travelled. */
public record TrackingShown(
    String carrier,
    String carrierCode,
    String label,
    BigDecimal desi,
    Integer boxes,
    String warehouse) {
  static TrackingShown of(Tracking tracking) {
    return new TrackingShown(
        tracking.carrier(),
        tracking.carrierCode(),
        tracking.label(),
        tracking.desi() == null ? null : plain(tracking.desi()),
        tracking.boxes(),
        tracking.warehouse());
  }

  /** 10 and not 10.000, nor 1E+1. */
  private static BigDecimal plain(BigDecimal desi) {
    BigDecimal shortest = desi.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
