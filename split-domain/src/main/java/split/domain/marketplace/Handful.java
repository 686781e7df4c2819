package split.domain.marketplace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;

/**
 * Calls of one budget that this node was granted and has not made yet. It asks for more at a time
 * while it uses up what it gets, and for one when calls are few: what is not used is lost.
 */
final class Handful {
  private static final BudgetPolicy.Granted NONE =
      new BudgetPolicy.Granted(0, Duration.ZERO, Instant.MIN);

  private final Clock clock;
  private BudgetPolicy.Granted held = NONE;
  private int size;
  private Instant until = Instant.MIN;

  Handful(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param most calls to ask for together
   * @param grant asks for so many
   * @return a wait, or at least one call, of which the caller makes one
   */
  synchronized BudgetPolicy.Decision take(int most, IntFunction<BudgetPolicy.Decision> grant) {
    Instant now = clock.instant();
    boolean fresh = now.isBefore(until);
    if (!fresh || held.calls() == 0) {
      size = fresh ? Math.min(most, 2 * size) : 1;
      BudgetPolicy.Decision decision = grant.apply(size);
      if (!(decision instanceof BudgetPolicy.Granted granted)) {
        return decision;
      }
      held = granted;
      until = now.plus(BudgetPolicy.HELD);
    }
    BudgetPolicy.Granted turn = held;
    held = turn.butOne();
    return turn;
  }
}
