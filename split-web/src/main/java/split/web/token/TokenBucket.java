package split.web.token;

import java.time.Duration;

/** Lets {@code perSecond} requests through a second, and as many at once after a quiet second. */
final class TokenBucket {
  private static final double NANOS = 1_000_000_000d;

  private final int perSecond;
  private double left;
  private long filledAt;

  TokenBucket(int perSecond, long nanos) {
    this.perSecond = perSecond;
    this.left = perSecond;
    this.filledAt = nanos;
  }

  boolean isFor(int rate) {
    return perSecond == rate;
  }

  /**
   * Takes one.
   *
   * @return how long to wait for the next; zero if there was one
   */
  synchronized Duration take(long nanos) {
    left = Math.min(perSecond, left + (nanos - filledAt) / NANOS * perSecond);
    filledAt = nanos;
    if (left < 1) {
      return Duration.ofNanos(1 + (long) ((1 - left) / perSecond * NANOS));
    }
    left--;
    return Duration.ZERO;
  }
}
