package split.sandbox;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something about a marketplace that can be switched by name, with the sentence that explains it to
 * a reader.
 */
public interface Switch {
  String name();

  String explanation();

  /** The values it can have, the default first; empty if any text will do. */
  Set<String> positions();

  default String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Set<String> inOrder(String... positions) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(positions)));
  }
}
