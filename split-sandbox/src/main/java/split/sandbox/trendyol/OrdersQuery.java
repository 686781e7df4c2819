package split.sandbox.trendyol;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which packages are wanted.
 *
 * @param packageIds empty for any package
 * @param statuses empty for any state
 * @param byModification whether dates and order go by the last change rather than by creation
 */
public record OrdersQuery(
    Optional<String> orderNumber,
    Set<Long> packageIds,
    Set<PackageStatus> statuses,
    Optional<Instant> start,
    Optional<Instant> end,
    boolean byModification,
    boolean ascending,
    int page,
    int size) {
  public static final int LARGEST_PAGE = 200;
  private static final Duration SCOPE = Duration.ofDays(31);

  OrdersPage page(Stream<ShipmentPackage> candidates, Instant now) {
    List<ShipmentPackage> found =
        candidates
            .flatMap(each -> each.at(now).stream())
            .filter(each -> wants(each, now))
            .sorted(order())
            .toList();
    List<ShipmentPackage> content = found.stream().skip((long) page * size).limit(size).toList();
    return new OrdersPage(content, found.size(), page, size);
  }

  private boolean wants(ShipmentPackage each, Instant now) {
    Instant time = time().apply(each);
    return (packageIds.isEmpty() || packageIds.contains(each.id()))
        && (statuses.isEmpty() || statuses.contains(each.status()))
        && !each.lastModified().isBefore(now.minus(SCOPE))
        && start.map(from -> !time.isBefore(from)).orElse(true)
        && end.map(until -> !time.isAfter(until)).orElse(true);
  }

  private Comparator<ShipmentPackage> order() {
    Comparator<ShipmentPackage> upwards =
        Comparator.comparing(time()).thenComparing(ShipmentPackage::id);
    return ascending ? upwards : upwards.reversed();
  }

  private Function<ShipmentPackage, Instant> time() {
    return byModification ? ShipmentPackage::lastModified : ShipmentPackage::created;
  }
}
