package it.split.splitting;

import it.split.Answer;
import it.split.Api;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The living packages of one order, as Split and as the marketplace has them.
 *
 * @param ours units by SKU, by the marketplace's id of the package
 */
record Books(Map<String, Map<String, Integer>> ours, Map<String, Map<String, Integer>> theirs) {
  private static final Set<String> DEAD = Set.of("900", "910");

  static Books of(Api split, JsonNode truth, String orderNumber) {
    return new Books(ours(split, orderNumber), theirs(truth));
  }

  int units() {
    return ours.values().stream()
        .flatMap(units -> units.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static Map<String, Map<String, Integer>> ours(Api split, String orderNumber) {
    Answer answer = split.get("api/v1/oms/packages/?limit=100&order_number=" + orderNumber);
    Map<String, Map<String, Integer>> books = new TreeMap<>();
    for (JsonNode goods : answer.json().path("results")) {
      if (!DEAD.contains(goods.at("/state/enum_value").asString())) {
        books.put(goods.path("remote_id").asString(), units(goods.path("packageitem_set"), "sku"));
      }
    }
    return books;
  }

  private static Map<String, Map<String, Integer>> theirs(JsonNode truth) {
    Map<String, Map<String, Integer>> books = new TreeMap<>();
    for (JsonNode goods : truth.path("packages")) {
      if (!goods.path("broken").asBoolean()) {
        books.put(goods.path("package_id").asString(), units(goods.path("lines"), "stock_code"));
      }
    }
    return books;
  }

  private static Map<String, Integer> units(JsonNode lines, String product) {
    Map<String, Integer> units = new TreeMap<>();
    lines.forEach(
        line ->
            units.merge(
                line.path(product).asString(), line.path("quantity").asInt(), Integer::sum));
    return units;
  }
}
