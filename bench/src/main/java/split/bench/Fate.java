package split.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * One order on its way: what was decided, what was done to it, and what became of it at both sides.
 *
 * @param groups units of each line, group by group
 * @param correlationId of the split; null if the decision was not taken
 */
record Fate(Mall mall, long order, List<int[]> groups, Pranks.Prank prank, String correlationId) {
  Fate taken(String id) {
    return new Fate(mall, order, groups, prank, id);
  }

  /** What is wrong with how it ended; empty if nothing is. */
  List<String> wrongs(JsonNode split, JsonNode truth, Ledger ledger) {
    String status = split.path("status").asString();
    boolean isSplit = ledger.isSplit(mall, mall.packageId(order));
    return switch (status) {
      case "confirmed" -> confirmed(split, truth, isSplit);
      case "foreign" -> prank.isInterference() ? List.of() : List.of("foreign without a reason");
      case "failed" -> {
        if (isSplit) {
          yield List.of("failed, though it was split");
        }
        yield prank.isInterference()
            ? List.of()
            : List.of("failed without need: " + split.path("failure"));
      }
      default -> List.of("it is still " + status);
    };
  }

  private List<String> confirmed(JsonNode split, JsonNode truth, boolean isSplit) {
    if (!isSplit) {
      return List.of("confirmed, though nobody was told");
    }
    Map<String, Map<String, Integer>> shown = new HashMap<>();
    for (JsonNode each : truth.path("packages")) {
      shown.put(each.path(mall.packageField()).asString(), contents(each.path("lines")));
    }
    for (JsonNode child : split.path("packages")) {
      Map<String, Integer> ours = contents(child.path("items"));
      Map<String, Integer> theirs = shown.get(child.path("remote_id").asString());
      if (!ours.equals(theirs)) {
        return List.of("a child holds " + ours + " here and " + theirs + " there");
      }
    }
    return split.path("packages").size() == groups.size()
        ? List.of()
        : List.of(split.path("packages").size() + " children for " + groups.size() + " groups");
  }

  private static Map<String, Integer> contents(JsonNode lines) {
    Map<String, Integer> units = new TreeMap<>();
    for (JsonNode line : lines) {
      JsonNode sku =
          line.hasNonNull("sku")
              ? line.path("sku")
              : line.hasNonNull("stock_code") ? line.path("stock_code") : line.path("merchant_sku");
      units.merge(sku.asString(), line.path("quantity").asInt(), Integer::sum);
    }
    return units;
  }

  @Override
  public String toString() {
    return "%s order %s into %s, %s, split %s"
        .formatted(
            mall.wire(),
            mall.orderNumber(order),
            groups.stream().map(Arrays::toString).toList(),
            prank.faults(),
            correlationId);
  }
}
