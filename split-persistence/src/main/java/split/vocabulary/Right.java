package split.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do on the channels within its scope. */
public enum Right {
  /** Send split decisions. */
  SPLIT,
  /** Read packages, splits and logs. */
  READ,
  /** Run commands on packages: pack, ship, refuse, block. */
  COMMAND,
  /** Help what is stuck: release and retry, take splits back, decide, look after alarms. */
  OPERATE,
  /** Import orders, change channels, tokens and users; includes all others. */
  ADMIN;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Right> of(String wire) {
    return Arrays.stream(values()).filter(right -> right.wire().equals(wire)).findFirst();
  }
}
