package split.domain.marketplace;

import java.time.Duration;
import java.util.Locale;

/** Why a call brought no usable answer. */
public sealed interface Fault extends Reading, Preparation {
  String detail();

  /** Its name in the step log. */
  default String code() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Come back after {@code retryAfter}; this was no attempt. */
  record Throttled(Duration retryAfter, String detail) implements Fault {}

  /**
   * Timeout, broken connection, 5xx or something unreadable: whether it took effect is not known.
   */
  record Unreachable(String detail) implements Fault {}

  /** The credentials were refused. */
  record Unauthorised(String detail) implements Fault {}

  /** Trying again changes nothing until somebody mends the channel's settings. */
  record Misconfigured(String detail) implements Fault {}
}
