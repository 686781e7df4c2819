package split.domain.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where goods come from that their location does not have, or does not want to send. */
final class PlanningPolicy {
  private PlanningPolicy() {}

  /**
   * @param locations in the order in which they are asked
   * @param refused where they cannot come from, or null
   * @param byQuota only where there is quota left
   */
  static Optional<Location> choose(List<Location> locations, String refused, boolean byQuota) {
    Predicate<Location> other = location -> !location.erpCode().equals(refused);
    return locations.stream()
        .filter(Location::active)
        .filter(other)
        .filter(location -> !byQuota || location.capacity().hasRoomFor(1))
        .findFirst();
  }

  /**
   * What of a package is not missing.
   *
   * @param units by order item, as both
   */
  static Map<Long, Integer> rest(Map<Long, Integer> units, Map<Long, Integer> missing) {
    Map<Long, Integer> rest = new HashMap<>();
    units.forEach((item, count) -> rest.put(item, count - missing.getOrDefault(item, 0)));
    rest.values().removeIf(count -> count <= 0);
    return rest;
  }
}
