package split.sandbox.trendyol;

import java.util.List;
import java.util.stream.Stream;

/** An order as it comes into being, with all its lines in one package. */
public record Sale(
    Order order, long packageId, PackageStatus status, Dispatch dispatch, List<OrderLine> lines) {

  ShipmentPackage asPackage(String trackingNumber) {
    List<HistoryEntry> history =
        Stream.of(PackageStatus.CREATED, status)
            .distinct()
            .map(each -> new HistoryEntry(order.time(), each))
            .toList();
    return new ShipmentPackage(
        packageId,
        order.orderNumber(),
        trackingNumber,
        dispatch,
        List.copyOf(lines),
        history,
        Origin.order());
  }
}
