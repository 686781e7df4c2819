package split.domain.user;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody has to wait after failing to sign in: not at all for the first few times, then
 * twice as long each time, up to five minutes. Nobody is shut out for good, since anybody could do
 * that to anybody.
 */
final class SignInPolicy {
  static final int FREE = 5;
  static final Duration LONGEST = Duration.ofMinutes(5);

  private SignInPolicy() {}

  /**
   * @param failures since the last success
   * @param failedAt the last of them; null if there was none
   * @return zero if an attempt is allowed
   */
  static Duration wait(int failures, Instant failedAt, Instant now) {
    if (failures < FREE || failedAt == null) {
      return Duration.ZERO;
    }
    Duration rest = Duration.ofSeconds(1L << Math.min(failures - FREE, 30));
    Duration held = rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    Duration left = Duration.between(now, failedAt.plus(held));
    return left.isNegative() ? Duration.ZERO : left;
  }
}
