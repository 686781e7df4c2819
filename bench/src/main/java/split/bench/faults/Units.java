package split.bench.faults;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import split.bench.Mall;
import tools.jackson.databind.JsonNode;

/** How many units of each of an order's three goods, written {@code 2.0.1}. */
record Units(List<Integer> ofLine) {
  Units {
    ofLine = List.copyOf(ofLine);
  }

  static Units of(int... units) {
    return new Units(Arrays.stream(units).boxed().toList());
  }

  static Units sold() {
    return of(Mall.UNITS);
  }

  static Units shown(JsonNode items) {
    int[] units = new int[Mall.UNITS.length];
    items.forEach(
        item -> units[line(item.path("sku").asString())] += item.path("quantity").asInt());
    return of(units);
  }

  /** {@code SKU-2} is the third line of its order. */
  static int line(String sku) {
    return Integer.parseInt(sku.substring(sku.indexOf('-') + 1));
  }

  @Override
  public String toString() {
    return ofLine.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
