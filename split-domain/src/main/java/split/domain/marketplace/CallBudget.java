package split.domain.marketplace;

import java.time.Duration;
import java.util.Optional;

/**
 * What a marketplace lets us ask of it in a time (MKT-5). Not to be called inside a transaction.
 */
public interface CallBudget {
  /**
   * Takes one call, and holds the caller until its turn if that comes within two seconds.
   *
   * @return how long to wait before asking again; empty if the call may be made, which must then be
   *     at once
   */
  Optional<Duration> take(Rate rate);
}
