package split.domain.marketplace;

import java.time.Duration;
import java.util.Optional;

/**
 * What a marketplace lets us ask of it in a time (MKT-5). Not to be called inside a transaction.
 */
public interface CallBudget {
  /**
   * Takes one call.
   *
   * @return how long to wait before asking again; empty if the call may be made, which must then be
   *     at once
   */
  Optional<Duration> take(Rate rate);
}
