package split.domain.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import split.domain.oms.CommandInput;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * Each item of the package leaves from exactly one location (OMS-5). An item is not divided here:
 * its units stay together.
 */
final class AssignmentPolicy {
  private static final String GROUPS = CommandInput.PLACE + "/" + AssignmentReader.GROUPS;

  private final Set<Long> packageItems;
  private final Map<String, Location> locations;
  private final Set<Long> assigned = new HashSet<>();
  private final List<Violation> violations = new ArrayList<>();

  private AssignmentPolicy(Set<Long> packageItems, Map<String, Location> locations) {
    this.packageItems = packageItems;
    this.locations = locations;
  }

  /**
   * @param locations those of the named ones that are known, by ERP code
   */
  static List<Violation> check(
      List<Assignment> assignments, Set<Long> packageItems, Map<String, Location> locations) {
    var policy = new AssignmentPolicy(packageItems, locations);
    assignments.forEach(policy::check);
    packageItems.stream().filter(id -> !policy.assigned.contains(id)).forEach(policy::missing);
    return policy.violations;
  }

  /** What the rules of splitting find wrong with the groups as a whole. */
  static Violation ofGroups(Violation found) {
    return new Violation(found.code(), GROUPS, found.message(), found.wanted(), found.found());
  }

  private void check(Assignment assignment) {
    String pointer = assignment.pointer();
    if (assignment.items().isEmpty()) {
      add(Code.EMPTY_GROUP, pointer, "a group names at least one item", "an id", null);
    }
    assignment.items().forEach(this::check);
    Location location = locations.get(assignment.erpCode());
    if (assignment.erpCode() != null && location == null) {
      add(
          Code.LOCATION_UNKNOWN,
          pointer,
          "no stock location has this code",
          "a known location",
          assignment.erpCode());
    } else if (location != null && !location.active()) {
      add(
          Code.LOCATION_INACTIVE,
          pointer,
          "nothing is planned for this stock location",
          "an active location",
          assignment.erpCode());
    }
  }

  private void check(Assignment.Item item) {
    String id = String.valueOf(item.packageItemId());
    if (!packageItems.contains(item.packageItemId())) {
      add(Code.UNKNOWN_ITEM, item.pointer(), "the package has no such item", null, id);
    } else if (!assigned.add(item.packageItemId())) {
      add(Code.DUPLICATE_ITEM, item.pointer(), "an item is in one group only", "once", id);
    }
  }

  private void missing(long id) {
    add(Code.MISSING_ITEM, GROUPS, "no group names this item", String.valueOf(id), null);
  }

  private void add(Code code, String pointer, String message, String wanted, String found) {
    violations.add(new Violation(code, pointer, message, wanted, found));
  }
}
