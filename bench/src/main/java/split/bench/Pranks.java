package split.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What happens to each order at its marketplace: chosen by a seed, so that a run can be repeated.
 * Half of the orders are left alone.
 */
public final class Pranks {
  /** Somebody else changes the package: the split may end foreign or failed. */
  private static final List<String> INTERFERENCES =
      List.of("customer_cancels_line", "panel_splits", "label_bought");

  /** Nothing but the way there and back: the split must be confirmed in the end. */
  private static final List<String> LOSSES =
      List.of(
          "timeout_after",
          "timeout_before",
          "error_after",
          "error_before",
          "reset_after",
          "reset_before",
          "malformed_body",
          "garbage_body",
          "huge_body",
          "drip_body",
          "throttle");

  private static final Map<Mall, List<Map<String, Object>>> PECULIAR =
      Map.of(
          Mall.N11,
          List.of(
              fault("split", "split_items_absent"),
              fault("split", "remainder_unlisted"),
              fault("split", "kept_line_id", "last"),
              fault("split", "kept_line_id", "none"),
              fault("split", "all_units", "empty_package"),
              fault("split", "refused_in_200")),
          Mall.TRENDYOL,
          List.of(
              fault("split", "child_delay", 20_000),
              fault("split", "stagger", 5_000),
              fault("split", "parent_unpacked", "last"),
              fault("split", "parent_unpacked", "first"),
              fault("split", "child_status", "Picking"),
              fault("split", "origins", "absent"),
              fault("split", "origins", "root"),
              fault("split", "line_ids", "new")),
          Mall.HEPSIBURADA,
          List.of(
              fault("split", "line_ids", "new"),
              fault("list", "dead_package", "404"),
              fault("split", "push_on_split", "both")));

  private static final int READINGS_PER_LOSS = 4;

  private final Random random;
  private final Map<String, Integer> played = new TreeMap<>();
  private int lostForSeveral;

  public Pranks(long seed) {
    random = new Random(seed);
  }

  /** How often each kind was planned. */
  Map<String, Integer> played() {
    return played;
  }

  /** What is done about one order; empty for half of them. */
  public Prank next(Mall mall, long order) {
    int dice = random.nextInt(100);
    if (dice < 50) {
      return new Prank(List.of(), false);
    }
    if (dice < 60) {
      return new Prank(
          List.of(about(mall, order, fault("list", choice(INTERFERENCES)), random.nextInt(3))),
          true);
    }
    List<Map<String, Object>> faults = new ArrayList<>();
    if (dice < 75 || dice >= 90) {
      faults.add(about(mall, order, loss("split"), 0));
    }
    if (dice >= 75 && dice < 85 || dice >= 90) {
      faults.add(lostReading(mall, order));
    }
    if (dice >= 85) {
      faults.add(about(mall, order, choice(PECULIAR.get(mall)), 0));
    }
    return new Prank(faults, false);
  }

  /**
   * @param isInterference somebody else changes the package
   */
  public record Prank(List<Map<String, Object>> faults, boolean isInterference) {}

  /**
   * Where one reading serves many orders it is lost once for all of them: as many readings are lost
   * as elsewhere, one in four, whichever orders they are about.
   */
  private Map<String, Object> lostReading(Mall mall, long order) {
    Map<String, Object> loss = loss("list");
    int after = random.nextInt(3);
    if (!mall.readsForSeveral()) {
      return about(mall, order, loss, after);
    }
    count(loss);
    int reading = READINGS_PER_LOSS * lostForSeveral++;
    loss.putAll(Map.of("shop", mall.shopName(), "times", 1, "after_calls", reading));
    return loss;
  }

  private Map<String, Object> loss(String operation) {
    Map<String, Object> fault = new TreeMap<>(fault(operation, choice(LOSSES)));
    if (fault.get("name").equals("throttle")) {
      fault.put("retry_after", 1 + random.nextInt(3));
    }
    return fault;
  }

  private Map<String, Object> about(
      Mall mall, long order, Map<String, Object> fault, int afterCalls) {
    count(fault);
    Map<String, Object> armed = new TreeMap<>(fault);
    armed.put("order_number", mall.orderNumber(order));
    armed.put("times", 1);
    armed.put("after_calls", afterCalls);
    return armed;
  }

  private void count(Map<String, Object> fault) {
    played.merge(fault.get("operation") + " " + fault.get("name"), 1, Integer::sum);
  }

  private <T> T choice(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Map<String, Object> fault(String operation, String name) {
    return Map.of("operation", operation, "name", name);
  }

  private static Map<String, Object> fault(String operation, String name, String value) {
    return Map.of("operation", operation, "name", name, "value", value);
  }

  private static Map<String, Object> fault(String operation, String name, int millis) {
    return Map.of("operation", operation, "name", name, "millis", millis);
  }
}
