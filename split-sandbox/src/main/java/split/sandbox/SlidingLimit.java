package split.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** So many calls in any stretch of time of this length; not safe for threads. */
public final class SlidingLimit {
  private final int limit;
  private final Duration stretch;
  private final Deque<Instant> taken = new ArrayDeque<>();

  public SlidingLimit(int limit, Duration stretch) {
    this.limit = limit;
    this.stretch = stretch;
  }

  public boolean hasRoom(Instant now) {
    taken.removeIf(time -> !time.isAfter(now.minus(stretch)) || time.isAfter(now));
    return taken.size() < limit;
  }

  public void take(Instant now) {
    taken.addLast(now);
  }
}
