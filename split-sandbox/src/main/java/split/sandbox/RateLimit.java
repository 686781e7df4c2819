package split.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * So many calls in a window of time. A window begins with the first call after the last one ended.
 */
public final class RateLimit {
  public static final String RESET = "X-RateLimit-Reset";

  private final Clock clock;
  private final int limit;
  private final Duration window;
  private Instant begin = Instant.EPOCH;
  private int calls;

  /**
   * Where a call stands in its window.
   *
   * @param reset whole seconds until the window ends, rounded up
   */
  public record Allowance(boolean admitted, int limit, int remaining, long reset) {
    public Delivery told(Delivery delivery) {
      return delivery
          .withHeader("X-RateLimit-Limit", Integer.toString(limit))
          .withHeader("X-RateLimit-Remaining", Integer.toString(remaining))
          .withHeader(RESET, Long.toString(reset));
    }
  }

  public RateLimit(Clock clock, int limit, Duration window) {
    this.clock = clock;
    this.limit = limit;
    this.window = window;
  }

  /** Counts a call; a refused one does not count. */
  public synchronized Allowance take() {
    Instant now = clock.instant();
    if (now.isBefore(begin) || !now.isBefore(end())) {
      begin = now;
      calls = 0;
    }
    boolean admitted = calls < limit;
    calls += admitted ? 1 : 0;
    long reset = Duration.between(now, end()).plusNanos(999_999_999).toSeconds();
    return new Allowance(admitted, limit, limit - calls, reset);
  }

  private Instant end() {
    return begin.plus(window);
  }
}
