package split.sandbox.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An address of a marketplace, such as {@code packages/merchantid/{merchant}}. The case of its
 * letters does not matter, and a part in braces matches any text.
 */
public record Route<O>(String method, String template, O operation) {

  /** The texts that stand for the parts in braces; empty if the path is another one. */
  public Optional<Map<String, String>> match(String path) {
    String[] wanted = template.split("/");
    String[] given = path.split("/");
    if (given.length != wanted.length) {
      return Optional.empty();
    }
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{") && !given[i].isBlank()) {
        parts.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
      } else if (!wanted[i].equalsIgnoreCase(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(parts);
  }
}
