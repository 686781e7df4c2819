package split.domain.marketplace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Calls of one budget that this node was granted and has not made yet. It asks for more at a time
 * while it uses up what it gets, and for one when calls are few: what is not used is lost.
 */
final class Handful {
  private final Clock clock;
  private int left;
  private int size;
  private Instant until = Instant.MIN;

  Handful(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param most calls to ask for together
   * @param grant asks for so many
   * @return how long to wait, or empty
   */
  synchronized Optional<Duration> take(int most, IntFunction<BudgetPolicy.Decision> grant) {
    Instant now = clock.instant();
    boolean fresh = now.isBefore(until);
    if (!fresh || left == 0) {
      size = fresh ? Math.min(most, 2 * size) : 1;
      switch (grant.apply(size)) {
        case BudgetPolicy.Wait(Duration wait) -> {
          left = 0;
          return Optional.of(wait);
        }
        case BudgetPolicy.Granted(int calls, Instant spentUntil) -> {
          left = calls;
          until = now.plus(BudgetPolicy.HELD);
        }
      }
    }
    left--;
    return Optional.empty();
  }
}
