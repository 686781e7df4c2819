package split.sandbox.n11;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An order as it comes into being, with all its lines in one package. */
public record Sale(
    Order order, long packageId, PackageStatus status, Instant time, List<OrderLine> lines) {

  ShipmentPackage asPackage(String campaignCode) {
    List<HistoryEntry> history =
        status == PackageStatus.CREATED
            ? List.of(new HistoryEntry(time, status))
            : List.of(
                new HistoryEntry(time, PackageStatus.CREATED), new HistoryEntry(time, status));
    return new ShipmentPackage(
        packageId,
        order.orderNumber(),
        status,
        campaignCode,
        Optional.empty(),
        List.copyOf(lines),
        history,
        Origin.order());
  }
}
