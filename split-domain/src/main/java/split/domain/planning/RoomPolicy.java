package split.domain.planning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Violation;

/**
 * Under {@code SELECT_BY_QUOTA} a location is given no more packages than it has quota left, nor by
 * hand (OMS-4). What stays where it is needs no room.
 */
final class RoomPolicy {
  private RoomPolicy() {}

  /**
   * @param place where the package is, or null
   * @param locations by ERP code, counted under their locks
   */
  static List<Violation> check(
      List<Assignment> assignments,
      String place,
      PackageState state,
      Map<String, Location> locations) {
    List<Assignment> placed =
        assignments.stream().filter(each -> locations.containsKey(each.erpCode())).toList();
    boolean stays =
        assignments.size() == 1
            && state.isOpenLoad()
            && placed.stream().anyMatch(each -> each.erpCode().equals(place));
    Map<String, Long> packages =
        placed.stream().collect(Collectors.groupingBy(Assignment::erpCode, Collectors.counting()));
    return placed.stream()
        .filter(each -> !stays)
        .filter(
            each ->
                !locations
                    .get(each.erpCode())
                    .without(place, state)
                    .hasRoomFor(packages.get(each.erpCode())))
        .map(each -> full(each, packages.get(each.erpCode()), locations.get(each.erpCode())))
        .toList();
  }

  private static Violation full(Assignment assignment, long packages, Location location) {
    Long available = location.capacity().available();
    return new Violation(
        Code.LOCATION_FULL,
        assignment.pointer(),
        "the stock location has no quota left for this",
        "available_quota of " + packages,
        available == null ? "no max_quota" : String.valueOf(available));
  }
}
