package split.vocabulary;

import java.math.BigDecimal;

/**
 * How a package travels. Every part may be null.
 *
 * @param carrier carrier's name or code, as the marketplace spells it
 * @param carrierCode the code the carrier scans (N11's campaign code); dies with its package and is
 *     never copied to a child as live
 * @param label where the printed label is found; void after a split, as the code is
 * @param desi volumetric weight
 * @param boxes number of boxes
 * @param warehouse the warehouse it leaves from
 */
public record Tracking(
    String carrier,
    String carrierCode,
    String label,
    BigDecimal desi,
    Integer boxes,
    String warehouse) {
  public static final Tracking NONE = new Tracking(null, null, null, null, null, null);

  /**
   * What a child may inherit: everything but the code and the label, which belong to one package
   * only (SPL-17).
   */
  public Tracking forChild(Tracking wish) {
    return new Tracking(
        first(wish.carrier, carrier),
        null,
        null,
        first(wish.desi, null),
        first(wish.boxes, null),
        first(wish.warehouse, warehouse));
  }

  /** Something the marketplace has to be told once it has the package. */
  public boolean isToBeTold() {
    return desi != null || boxes != null;
  }

  /** The carrier asked for stays where the marketplace has not been told of it yet. */
  public Tracking withLive(String liveCarrier, String liveCode, String liveLabel) {
    return new Tracking(
        isToBeTold() ? first(carrier, liveCarrier) : first(liveCarrier, carrier),
        first(liveCode, carrierCode),
        first(liveLabel, label),
        desi,
        boxes,
        warehouse);
  }

  private static <T> T first(T preferred, T otherwise) {
    return preferred == null ? otherwise : preferred;
  }
}
