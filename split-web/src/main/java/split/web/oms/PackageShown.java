package split.web.oms;

import java.time.Instant;
import java.util.List;
import split.view.Named;
import split.view.oms.PackagePapers;
import split.view.oms.PackageRow;
import split.view.oms.PackageView;

/**
 * A package. Of the platform's members those are here for which there is something to show.
 *
 * @param previousTracking what its source travelled with; void for this package
 * @param commands slugs of what may be done with it now; {@code split_packages} is the splitting
 *     flow
 * @param shipment null until it was packed with one
 * @param shippingLabel where the label is found, as in {@code tracking}
 */
public record PackageShown(
    long id,
    String number,
    StateShown state,
    Named order,
    long orderId,
    String orderNumber,
    String channel,
    String remoteId,
    String remoteStatus,
    String stockLocation,
    long version,
    Named splitFrom,
    List<Named> splitInto,
    List<ItemShown> packageitemSet,
    TrackingShown tracking,
    TrackingShown previousTracking,
    List<String> commands,
    ShipmentShown shipment,
    Instant shipmentDate,
    String shippingLabel,
    String invoiceNumber,
    Instant createdDate,
    Instant modifiedDate) {
  static PackageShown of(PackageView view, List<String> commands, PackagePapers papers) {
    PackageRow row = view.row();
    return new PackageShown(
        row.id(),
        row.number(),
        StateShown.of(row.state()),
        new Named(row.orderId(), row.orderNumber()),
        row.orderId(),
        row.orderNumber(),
        row.channel(),
        row.remoteId(),
        row.remoteStatus(),
        row.stockLocation(),
        row.version(),
        row.splitFrom(),
        view.splitInto(),
        view.items().stream().map(ItemShown::of).toList(),
        TrackingShown.of(row.tracking()),
        TrackingShown.of(row.previousTracking()),
        commands,
        ShipmentShown.of(papers.shipment()),
        papers.shipment() == null ? null : papers.shipment().createdAt(),
        row.label(),
        papers.invoice() == null ? null : papers.invoice().number(),
        row.createdAt(),
        row.modifiedAt());
  }
}
