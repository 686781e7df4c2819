package split.web.oms;

import java.time.Instant;
import split.view.oms.ShipmentRow;

/** How a packed package goes out. */
public record ShipmentShown(
    String number,
    String cargoCompany,
    String trackingNumber,
    String queryNumber,
    Instant createdDate) {
  static ShipmentShown of(ShipmentRow row) {
    return row == null
        ? null
        : new ShipmentShown(
            row.number(), row.carrier(), row.trackingNumber(), row.queryNumber(), row.createdAt());
  }
}
