package split.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a notification has come. */
public enum DeliveryStatus {
  /** Not taken yet; it is tried again. */
  PENDING,
  DELIVERED,
  /** Given up, or refused for good. */
  FAILED;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DeliveryStatus> of(String wire) {
    return Arrays.stream(values()).filter(status -> status.wire().equals(wire)).findFirst();
  }
}
