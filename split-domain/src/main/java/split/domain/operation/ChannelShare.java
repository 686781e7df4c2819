package split.domain.operation;

import java.time.Duration;
import java.time.Instant;

/**
 * How many of this node's workers one channel may have now. A marketplace that throttles gets fewer
 * calls at once, down to half of them, and none before the time it named; each other outcome gives
 * one worker back, up to the full share. Half is kept because readings that are scarce are shared
 * by those who are at work together.
 *
 * @param restsUntil nothing is claimed before
 */
record ChannelShare(int full, int workers, Instant restsUntil) {
  ChannelShare {
    if (workers < 1 || workers > full) {
      throw new IllegalArgumentException("a share is 1 to %d workers".formatted(full));
    }
  }

  static ChannelShare of(int full) {
    return new ChannelShare(full, full, Instant.MIN);
  }

  /** How many more may be claimed while {@code busy} are at work. */
  int free(int busy, Instant now) {
    return now.isBefore(restsUntil) ? 0 : Math.max(0, workers - busy);
  }

  ChannelShare after(Outcome outcome, Instant now) {
    return outcome instanceof Outcome.Throttled throttled
        ? throttled(throttled.retryAfter(), now)
        : new ChannelShare(full, Math.min(full, workers + 1), restsUntil);
  }

  /** Calls that were under way together are throttled together: they count as one. */
  private ChannelShare throttled(Duration wait, Instant now) {
    Instant asked = now.plus(wait);
    return now.isBefore(restsUntil)
        ? new ChannelShare(full, workers, asked.isAfter(restsUntil) ? asked : restsUntil)
        : new ChannelShare(full, Math.max(Math.ceilDiv(full, 2), workers / 2), asked);
  }
}
