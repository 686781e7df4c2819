package split.sandbox.n11;

import java.util.Optional;

/** What became of one line of an acceptance; a reason means that it failed. */
public record AcceptedLine(
    long lineId, Optional<String> reason, Optional<ShipmentPackage> accepted) {
  public static AcceptedLine failed(long lineId, String reason) {
    return new AcceptedLine(lineId, Optional.of(reason), Optional.empty());
  }

  static AcceptedLine done(long lineId, ShipmentPackage shipmentPackage) {
    return new AcceptedLine(lineId, Optional.empty(), Optional.of(shipmentPackage));
  }
}
