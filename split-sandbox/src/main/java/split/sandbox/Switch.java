package split.sandbox;

import java.util.Set;

/**
 * Something about a marketplace that can be switched by name, with the sentence that explains it to
 * a reader.
 */
public interface Switch {
  String wireName();

  String explanation();

  /** The values it can have, the default first; empty if any text will do. */
  Set<String> positions();
}
