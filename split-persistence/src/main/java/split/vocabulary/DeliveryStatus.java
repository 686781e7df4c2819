package split.vocabulary;

import java.util.Locale;

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
}
