package split.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an API token may do on the channels it is scoped to. */
public enum Right {
  /** Send split decisions. */
  SPLIT,
  /** Read packages, splits and logs. */
  READ,
  /** Import orders, cancel splits, change channels and tokens. */
  ADMIN;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Right> of(String wire) {
    return Arrays.stream(values()).filter(right -> right.wire().equals(wire)).findFirst();
  }
}
