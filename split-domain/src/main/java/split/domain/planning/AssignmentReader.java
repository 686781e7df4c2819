package split.domain.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import split.domain.oms.CommandInput;

/**
 * Reads {@code assignment_groups}. Callers spell the list of items and the location in several
 * ways, as the platform's pages do.
 */
final class AssignmentReader {
  static final String GROUPS = "assignment_groups";

  private static final List<String> ITEMS =
      List.of("package_items", "package_item_set", "packageitem_set", "PackageItemSet");
  private static final int LONGEST_CODE = 200;

  private AssignmentReader() {}

  static List<Assignment> read(CommandInput input) {
    CommandInput groups = input.field(GROUPS).required();
    return groups.isEmpty()
        ? List.of()
        : groups.elements().stream().map(AssignmentReader::assignment).toList();
  }

  private static Assignment assignment(CommandInput group) {
    CommandInput items = oneOf(group, ITEMS).required();
    CommandInput location = oneOf(group, List.of("stock_location", "erp_code")).required();
    CommandInput code = location.field("erp_code");
    return new Assignment(
        group.pointer(), items(items), (code.isEmpty() ? location : code).text(LONGEST_CODE));
  }

  private static List<Assignment.Item> items(CommandInput items) {
    List<Assignment.Item> read = new ArrayList<>();
    for (CommandInput each : items.isEmpty() ? List.<CommandInput>of() : items.elements()) {
      Long id = each.integer(1, Long.MAX_VALUE);
      if (id != null) {
        read.add(new Assignment.Item(each.pointer(), id));
      }
    }
    return read;
  }

  private static CommandInput oneOf(CommandInput group, List<String> names) {
    return names.stream()
        .map(group::field)
        .filter(field -> !field.isEmpty())
        .findFirst()
        .orElseGet(() -> group.field(Objects.requireNonNull(names.getFirst())));
  }
}
