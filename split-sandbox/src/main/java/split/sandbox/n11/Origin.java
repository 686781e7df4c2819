package split.sandbox.n11;

import java.util.Locale;
import java.util.OptionalLong;

/** Where a package comes from: the kind of event, and the package that was broken for it. */
public record Origin(Kind kind, OptionalLong parent) {

  /** The events that make packages. */
  public enum Kind {
    ORDER,
    SPLIT,
    PANEL_SPLIT,
    CUSTOMER_CANCEL;

    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Origin order() {
    return new Origin(Kind.ORDER, OptionalLong.empty());
  }

  static Origin of(Kind kind, long parent) {
    return new Origin(kind, OptionalLong.of(parent));
  }
}
