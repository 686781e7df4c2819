package split.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.oms.CommandInput;
import split.vocabulary.Capacity;
import split.vocabulary.PackageState;
import split.vocabulary.Violation;

/** What may stand in {@code assignment_groups} for a package with the items 1, 2 and 3. */
class AssignmentsTest {
  private static final Set<Long> ITEMS = new TreeSet<>(Set.of(1L, 2L, 3L));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'package_items':[1,2],'stock_location':'W1'},{'package_items':[3],'stock_location':'W2'}]",
        "[{'PackageItemSet':[1,2],'stock_location':{'erp_code':'W1'}},{'packageitem_set':[3],'erp_code':'W2'}]",
        "[{'package_item_set':[1,2,3],'stock_location':'W2'}]",
        "{'package_items':[1,2,3],'stock_location':'W2'}",
        "[{'package_items':[1,2],'stock_location':'W1'},{'package_items':[3],'stock_location':'W1'}]",
      })
  @DisplayName("OMS-5 every documented way to say it is understood")
  void accepted(String groups) {
    assertThat(found("{'assignment_groups':" + groups + "}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /assignment_groups payload_invalid",
        "{'assignment_groups':5} | /assignment_groups payload_invalid",
        "{'assignment_groups':[{}]} | /0/package_items payload_invalid, /0/stock_location payload_invalid,"
            + " /0 empty_group, missing_item, missing_item, missing_item",
        "{'assignment_groups':[{'package_items':[1,1,9,'x'],'stock_location':'W1'}]} | /0/package_items/3"
            + " payload_invalid, /0/package_items/1 duplicate_item, /0/package_items/2 unknown_item,"
            + " missing_item, missing_item",
        "{'assignment_groups':[{'package_items':[1,2],'stock_location':'X'},{'package_items':[3],"
            + "'stock_location':'OLD'}]} | /0 location_unknown, /1 location_inactive",
        "{'assignment_groups':[{'package_items':[1,2,3],'stock_location':7}]} | /0/stock_location payload_invalid",
      })
  @DisplayName("OMS-5 everything that is wrong is said at once")
  void refused(String input, String wanted) {
    assertThat(String.join(", ", found(input))).isEqualTo(wanted);
  }

  @ParameterizedTest(name = "OMS-4 {0} packages for {1} of {2}, from {3} being {4}: full {5}")
  @CsvSource({
    "1, 4, 5, E, WAITING, false",
    "2, 4, 5, E, WAITING, true",
    "1, 5, 5, E, WAITING, true",
    "1, 5, 5, W, WAITING, false",
    "1, 5, 5, W, NEEDS_RESCHEDULING, true",
    "2, 5, 5, W, WAITING, true",
    "2, 4, 5, W, WAITING, false",
    "2, 4, 5, W, OUT_OF_STOCK, true",
    "1, 0, , E, WAITING, true",
    "1, 0, , W, WAITING, false",
  })
  void room(
      int packages, long quota, Integer most, String place, PackageState state, boolean full) {
    Location there = new Location("W", true, new Capacity(most, quota));
    List<Assignment> wanted =
        Stream.generate(() -> new Assignment("/0", List.of(), "W")).limit(packages).toList();
    List<Violation> found =
        RoomPolicy.check(wanted, place, state, new LinkedHashMap<>(Map.of("W", there)));
    assertThat(found).hasSize(full ? packages : 0);
  }

  private static List<String> found(String input) {
    CommandInput read = CommandInput.of(input.replace('\'', '"'));
    List<Assignment> assignments = AssignmentReader.read(read);
    Map<String, Location> known = new LinkedHashMap<>();
    known.put("W1", new Location("W1", true, new Capacity(null, 0)));
    known.put("W2", new Location("W2", true, new Capacity(null, 0)));
    known.put("OLD", new Location("OLD", false, new Capacity(null, 0)));
    List<Violation> all = new ArrayList<>(read.violations());
    if (!assignments.isEmpty()) {
      all.addAll(AssignmentPolicy.check(assignments, ITEMS, known));
    }
    return all.stream().map(AssignmentsTest::text).toList();
  }

  private static String text(Violation found) {
    String place =
        found
            .pointer()
            .replace("/input_parameters/assignment_groups/", "/")
            .replace("/input_parameters", "");
    boolean ofGroups =
        place.equals("/assignment_groups") && found.code().wire().startsWith("missing");
    return ofGroups ? found.code().wire() : place + " " + found.code().wire();
  }
}
