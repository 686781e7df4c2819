package split.sandbox.hepsiburada;

import java.util.Locale;
import java.util.Optional;

/** Where a package comes from: the kind of event, and the package that was broken for it. */
public record Origin(Kind kind, Optional<String> parent) {

  /** The events that make packages. */
  public enum Kind {
    ORDER,
    CREATE,
    SPLIT,
    PANEL_SPLIT,
    CUSTOMER_CANCEL;

    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Origin of(Kind kind) {
    return new Origin(kind, Optional.empty());
  }
}
