package split.persistence.flowlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/**
 * How far this node knows the step log to be sealed. No row may come into a window that is sealed:
 * it would look as if somebody had put it there. So a step that took place long before it is
 * written down, or before the database's clock was set back, is dated later than it happened.
 */
@ApplicationScoped
public class SealedUntil {
  /** The seal lags by more than this and the longest transaction together. */
  private static final Duration MOST_LATE = Duration.ofMinutes(5);

  private volatile Instant until = Instant.EPOCH;

  public void advance(Instant sealed) {
    if (sealed.isAfter(until)) {
      until = sealed;
    }
  }

  /**
   * @param happened null for now
   */
  Instant date(Instant happened, Instant now) {
    Instant earliest = latest(until, now.minus(MOST_LATE));
    return latest(earliest, happened == null ? now : happened);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
