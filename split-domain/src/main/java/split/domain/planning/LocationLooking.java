package split.domain.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.persistence.planning.LocationLoads;
import split.persistence.planning.StockLocation;
import split.persistence.planning.StockLocations;

/**
 * Reads locations with what they have to pack. Where a quota is to be kept they are locked first
 * and counted then, in the order in which everybody locks them, so that of many plannings at once
 * none sees room that another is about to take.
 */
@Dependent
class LocationLooking {
  private final StockLocations locations;
  private final LocationLoads loads;

  @Inject
  LocationLooking(StockLocations locations, LocationLoads loads) {
    this.locations = locations;
    this.loads = loads;
  }

  /** Those that are known, by ERP code. */
  Map<String, Location> named(Collection<String> erpCodes, boolean byQuota) {
    List<StockLocation> found = locations.named(erpCodes);
    if (byQuota) {
      found.forEach(location -> locations.locked(location.id()));
    }
    return counted(found).stream()
        .collect(Collectors.toMap(Location::erpCode, Function.identity()));
  }

  /**
   * The next that goods can come from.
   *
   * @param refused where they cannot come from, or null
   */
  Optional<Location> next(String refused, boolean byQuota) {
    List<StockLocation> active = locations.active();
    return byQuota
        ? nextWithRoom(active, refused)
        : PlanningPolicy.choose(counted(active), refused, false);
  }

  /** What is full without a lock is not waited for. */
  private Optional<Location> nextWithRoom(List<StockLocation> active, String refused) {
    return active.stream()
        .filter(each -> PlanningPolicy.choose(counted(List.of(each)), refused, true).isPresent())
        .map(each -> locations.locked(each.id()).orElseThrow())
        .flatMap(held -> PlanningPolicy.choose(counted(List.of(held)), refused, true).stream())
        .findFirst();
  }

  private List<Location> counted(List<StockLocation> stored) {
    Map<String, Long> load = loads.of(stored.stream().map(StockLocation::erpCode).toList());
    return stored.stream()
        .map(each -> Location.of(each, load.getOrDefault(each.erpCode(), 0L)))
        .toList();
  }
}
