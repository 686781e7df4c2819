package split.view.oms;

import java.time.Instant;

/** How a packed package goes out. */
public record ShipmentRow(
    long packageId,
    String number,
    String carrier,
    String trackingNumber,
    String queryNumber,
    Instant createdAt) {}
