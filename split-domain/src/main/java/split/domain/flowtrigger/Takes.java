package split.domain.flowtrigger;

import java.util.Locale;

/** What a flow has to be told to be set going by hand. */
public enum Takes {
  /** A split decision, as the webhook brings it. */
  DECISION,
  /** The number of an order or a package. */
  NUMBER,
  /** The correlation id of a split. */
  CORRELATION_ID;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
