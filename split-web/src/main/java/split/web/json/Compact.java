package split.web.json;

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

  private static String quoted(String text) {
    return Wire.text(text);
  }
}
