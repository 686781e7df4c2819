package split.domain.marketplace;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Keeps a budget: in no window of the limit's period are more calls granted than it allows, less a
 * twentieth for clocks and networks. A tenth may come at once, the rest follows at an even pace: a
 * call whose turn is at most {@link #PATIENCE} away is granted for then, any other is sent back.
 *
 * <p>Of a generous limit several calls may be granted together, to be made within {@link #HELD};
 * its pace allows for those that come late.
 */
final class BudgetPolicy {
  static final int GENEROUS = 500;
  static final Duration HELD = Duration.ofSeconds(1);
  static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST_TOGETHER = 16;
  private static final Duration A_LITTLE = Duration.ofMillis(1);

  private final int burst;
  private final Duration pace;
  private final boolean generous;

  sealed interface Decision {}

  /**
   * @param in so long must the calls wait
   */
  record Granted(int calls, Duration in, Instant spentUntil) implements Decision {
    /** What is left when one has been made. */
    Granted butOne() {
      return new Granted(calls - 1, Duration.ZERO, spentUntil);
    }
  }

  record Wait(Duration duration) implements Decision {}

  BudgetPolicy(Capability.RateClass limit) {
    int requests = limit.requests();
    generous = requests >= GENEROUS;
    burst = Math.max(1, requests / 10);
    int paced = requests - Math.max(1, requests / 20) - burst;
    Duration window = generous ? limit.per().plus(HELD) : limit.per();
    pace = paced > 0 ? dividedUp(window, paced) : window.plus(A_LITTLE);
  }

  /** How many calls may be asked for together. */
  int mostTogether() {
    return generous ? MOST_TOGETHER : 1;
  }

  /**
   * @param wanted at least one; fewer may be granted
   */
  Decision decide(Instant spentUntil, int wanted, Instant now) {
    Instant from = spentUntil.isAfter(now) ? spentUntil : now;
    Duration ahead = Duration.between(now, from);
    long free = burst - ahead.plus(pace).minusNanos(1).dividedBy(pace);
    if (free < 1) {
      Duration wait = ahead.minus(pace.multipliedBy(burst - 1L));
      return wait.compareTo(PATIENCE) > 0 ? new Wait(wait) : granted(1, wait, from);
    }
    return granted((int) Math.min(wanted, free), Duration.ZERO, from);
  }

  private Granted granted(int calls, Duration in, Instant from) {
    return new Granted(calls, in, from.plus(pace.multipliedBy(calls)));
  }

  /** In whole microseconds, as times are stored, and never shorter. */
  private static Duration dividedUp(Duration window, int parts) {
    return window.dividedBy(parts).truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
  }
}
