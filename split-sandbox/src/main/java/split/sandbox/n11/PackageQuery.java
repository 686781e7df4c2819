package split.sandbox.n11;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What to list.
 *
 * @param statuses the one state wanted; empty is every state, {@link #NO_STATUS} none at all
 * @param packageIds empty for any package
 * @param window empty for any time
 * @param byModification whether window and order go by the last change rather than by creation
 */
public record PackageQuery(
    Optional<String> orderNumber,
    Optional<Set<Long>> packageIds,
    Optional<Set<PackageStatus>> statuses,
    Optional<Window> window,
    boolean byModification,
    boolean ascending,
    int page,
    int size) {

  /** N11 answers a state it does not know with an empty page. */
  public static final Set<PackageStatus> NO_STATUS = Set.of();

  public static final int LARGEST_PAGE = 100;

  PackagePage page(Stream<ShipmentPackage> candidates) {
    List<ShipmentPackage> found = candidates.filter(this::wants).sorted(order()).toList();
    int rows = Math.clamp(size, 1, LARGEST_PAGE);
    long skipped = (long) Math.max(page, 0) * rows;
    List<ShipmentPackage> content = found.stream().skip(skipped).limit(rows).toList();
    return new PackagePage(content, (found.size() + rows - 1) / rows, Math.max(page, 0), rows);
  }

  private boolean wants(ShipmentPackage each) {
    return packageIds.map(wanted -> wanted.contains(each.id())).orElse(true)
        && statuses.map(wanted -> wanted.contains(each.status())).orElse(true)
        && window.map(wanted -> wanted.contains(time().apply(each))).orElse(true);
  }

  private Comparator<ShipmentPackage> order() {
    Comparator<ShipmentPackage> upwards =
        Comparator.comparing(time()).thenComparing(ShipmentPackage::id);
    return ascending ? upwards : upwards.reversed();
  }

  private Function<ShipmentPackage, java.time.Instant> time() {
    return byModification ? ShipmentPackage::lastModified : ShipmentPackage::created;
  }
}
