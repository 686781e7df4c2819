package split.domain.planning;

import java.util.HashMap;
import java.util.Map;

/** Where goods come from that their location does not have, or does not want to send. */
final class PlanningPolicy {
  private PlanningPolicy() {}

  /**
   * @param byQuota only where there is quota left
   */
  static boolean suits(Location location, boolean byQuota) {
    return location.active() && (!byQuota || location.capacity().hasRoomFor(1));
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
