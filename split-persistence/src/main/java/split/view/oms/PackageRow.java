package split.view.oms;

import java.math.BigDecimal;
import java.time.Instant;
import split.view.Named;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/** A package without its goods. */
public record PackageRow(
    long id,
    String number,
    PackageState state,
    long orderId,
    String orderNumber,
    String channel,
    String remoteId,
    String remoteStatus,
    String stockLocation,
    long version,
    String carrier,
    String carrierCode,
    String label,
    BigDecimal desi,
    Integer boxes,
    String warehouse,
    String previousCarrier,
    String previousCarrierCode,
    String previousLabel,
    Instant createdAt,
    Instant modifiedAt,
    Long sourceId,
    String sourceNumber) {

  public Tracking tracking() {
    return new Tracking(carrier, carrierCode, label, desi, boxes, warehouse);
  }

  /** What the source travelled with before it was split; void for this package. */
  public Tracking previousTracking() {
    return new Tracking(previousCarrier, previousCarrierCode, previousLabel, null, null, null);
  }

  /** The package it was split from, or null. */
  public Named splitFrom() {
    return sourceId == null ? null : new Named(sourceId, sourceNumber);
  }
}
