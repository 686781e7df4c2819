package split.sandbox.hepsiburada;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Some units of a line. */
public record Part(String lineId, int quantity) {

  /** The units of each line; a sum that is too large for a number is the largest one. */
  static Map<String, Integer> sum(Stream<Part> parts) {
    Map<String, Integer> units = new LinkedHashMap<>();
    parts.forEach(
        part ->
            units.merge(
                part.lineId,
                part.quantity,
                (one, other) -> (int) Math.min(Integer.MAX_VALUE, (long) one + other)));
    return units;
  }
}
