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
 * none sees room that another is about to take. One that is full without a lock is not waited for.
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
    return locations.named(erpCodes).stream()
        .map(stored -> look(stored, byQuota))
        .collect(Collectors.toMap(Location::erpCode, Function.identity()));
  }

  /**
   * The next that goods can come from.
   *
   * @param refused where they cannot come from, or null
   */
  Optional<Location> next(String refused, boolean byQuota) {
    return locations.active().stream()
        .filter(stored -> !stored.erpCode().equals(refused))
        .map(stored -> look(stored, byQuota))
        .filter(location -> PlanningPolicy.suits(location, byQuota))
        .findFirst();
  }

  private Location look(StockLocation stored, boolean byQuota) {
    Location seen = counted(stored);
    return byQuota && seen.capacity().hasRoomFor(1)
        ? counted(locations.locked(stored.id()).orElseThrow())
        : seen;
  }

  private Location counted(StockLocation stored) {
    Map<String, Long> load = loads.of(List.of(stored.erpCode()));
    return Location.of(stored, load.getOrDefault(stored.erpCode(), 0L));
  }
}
