package split.web.oms;

import java.time.Instant;
import java.util.List;
import split.view.Named;
import split.view.oms.PackageRow;
import split.view.oms.PackageView;
import split.vocabulary.PackageState;

/**
 * A package.
 *
 * @param previousTracking what its source travelled with; void for this package
 * @param commands what may be done with it now
 */
public record PackageShown(
    long id,
    String number,
    StateShown state,
    Named order,
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
    Instant createdDate,
    Instant modifiedDate) {
  static PackageShown of(PackageView view) {
    PackageRow row = view.row();
    return new PackageShown(
        row.id(),
        row.number(),
        StateShown.of(row.state()),
        new Named(row.orderId(), row.orderNumber()),
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
        commands(row.state()),
        row.createdAt(),
        row.modifiedAt());
  }

  private static List<String> commands(PackageState state) {
    return state.isSplittable() ? List.of("split_packages") : List.of();
  }
}
