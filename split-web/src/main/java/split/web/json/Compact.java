package split.web.json;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes a parsed value back as compact JSON. */
final class Compact {
  private Compact() {}

  static String text(Value value) {
    return switch (value) {
      case Value.Members(var byName) ->
          byName.entrySet().stream()
              .map(member -> quoted(member.getKey()) + ':' + text(member.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case Value.Elements(var inOrder) ->
          inOrder.stream().map(Compact::text).collect(Collectors.joining(",", "[", "]"));
      case Value.Text(var content) -> quoted(content);
      case Value.Number(var literal) -> literal;
      case Value.Bool(var holds) -> String.valueOf(holds);
      case Value.Null() -> "null";
    };
  }

  static int longestNumber(Value value) {
    return switch (value) {
      case Value.Members(var byName) -> longestNumber(byName.values());
      case Value.Elements(var inOrder) -> longestNumber(inOrder);
      case Value.Number(var literal) -> literal.length();
      case Value.Text text -> 0;
      case Value.Bool bool -> 0;
      case Value.Null() -> 0;
    };
  }

  private static int longestNumber(Collection<Value> values) {
    return values.stream().mapToInt(Compact::longestNumber).max().orElse(0);
  }

  private static String quoted(String text) {
    return Wire.text(text);
  }
}
