package split.web.splitting;

import java.util.List;
import java.util.stream.Stream;
import split.view.splitting.ChildRow;
import split.view.splitting.PlannedChild;
import split.view.splitting.SkippedView;
import split.view.splitting.SplitView;
import split.vocabulary.PackageState;
import split.web.oms.StateShown;

/**
 * One group of a split: a child, or the units that were given none.
 *
 * @param id null for a skipped group
 * @param progress how far the marketplace has followed; {@code skipped} where it has nothing to
 *     follow
 */
public record PlannedPackage(
    Long id, String number, StateShown state, String progress, String remoteId, List<Units> items) {
  static List<PlannedPackage> all(SplitView view) {
    return Stream.concat(
            view.children().stream().map(PlannedPackage::of),
            view.skipped().stream().map(PlannedPackage::of))
        .toList();
  }

  private static PlannedPackage of(PlannedChild child) {
    ChildRow row = child.row();
    return new PlannedPackage(
        row.id(),
        row.plannedNumber(),
        StateShown.of(row.state()),
        row.progress().wire(),
        row.remoteId(),
        child.items().stream()
            .map(item -> new Units(item.lineId(), item.sku(), item.quantity()))
            .toList());
  }

  private static PlannedPackage of(SkippedView skipped) {
    return new PlannedPackage(
        null,
        skipped.number(),
        StateShown.of(PackageState.CANCELLED),
        "skipped",
        null,
        skipped.items().stream()
            .map(units -> new Units(units.lineId(), units.sku(), units.quantity()))
            .toList());
  }

  public record Units(String lineId, String sku, int quantity) {}
}
