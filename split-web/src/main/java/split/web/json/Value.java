package split.web.json;

import java.util.List;
import java.util.Map;

/**
 * A parsed JSON value. Numbers keep their literal: what a reader accepts as an integer is decided
 * by how it was written.
 */
public sealed interface Value {
  record Members(Map<String, Value> byName) implements Value {}

  record Elements(List<Value> inOrder) implements Value {}

  record Text(String content) implements Value {}

  record Number(String literal) implements Value {}

  record Bool(boolean holds) implements Value {}

  record Null() implements Value {}

  /**
   * How the value is named in {@code found}: short texts and numbers as they are, containers by
   * their kind.
   */
  default String shown() {
    return switch (this) {
      case Members(var byName) -> "object with %d members".formatted(byName.size());
      case Elements(var inOrder) -> "array of %d".formatted(inOrder.size());
      case Text(var content) -> '"' + content + '"';
      case Number(var literal) -> literal;
      case Bool(var holds) -> String.valueOf(holds);
      case Null() -> "null";
    };
  }
}
