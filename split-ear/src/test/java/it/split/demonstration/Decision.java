package it.split.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Split decisions as an outside system writes them. */
public final class Decision {
  private Decision() {}

  public static Map<String, Object> of(String number, List<Map<String, Object>> groups) {
    return Map.of("payload", Map.of("number", number, "packages", groups));
  }

  /**
   * @param units each made by {@link #units}
   */
  public static Map<String, Object> group(Object... units) {
    return Map.of("packageitem_set", List.of(units));
  }

  /** A group with more to say, such as its state or how it travels. */
  public static Map<String, Object> with(
      Map<String, Object> group, String field, Map<String, Object> value) {
    Map<String, Object> more = new HashMap<>(group);
    more.put(field, value);
    return more;
  }

  public static Map<String, Object> units(String lineId, int quantity) {
    return Map.of("order_item", Map.of("extra_field", Map.of("id", lineId)), "quantity", quantity);
  }
}
