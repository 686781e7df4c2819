package split.domain.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.domain.contention.Clash;
import split.vocabulary.LeasedOperation;

/**
 * Settles a performance even if its result cannot be stored, so that none is repeated after each
 * lease for ever: then as <i>broken</i>, which the policy counts and ends; and if its effect is
 * what cannot be written, without it. Only a database that is out of reach leaves it to the lease.
 */
@Dependent
class InsistentSettling {
  private static final Logger LOG = System.getLogger(InsistentSettling.class.getName());
  private static final String NOT_STORED = "the result could not be stored, see the server log";

  private final OperationSettling settling;

  @Inject
  InsistentSettling(OperationSettling settling) {
    this.settling = settling;
  }

  /**
   * @return the decision, or empty if the lease was lost and nothing was written
   */
  Optional<Decision> settle(
      LeasedOperation operation,
      EffectiveChannel channel,
      Performed performed,
      boolean circuitOpen) {
    Performed broken = performed.broken(NOT_STORED);
    try {
      return twice(operation, channel, performed, circuitOpen);
    } catch (RuntimeException failure) {
      report(operation, "its result", failure);
    }
    try {
      return settling.settle(operation, channel, broken, circuitOpen);
    } catch (RuntimeException failure) {
      report(operation, "its effect", failure);
    }
    return settling.settle(operation, channel, broken.withoutEffect(), circuitOpen);
  }

  /** Whoever has lost a race in the database finds at the second look what the winner wrote. */
  private Optional<Decision> twice(
      LeasedOperation operation,
      EffectiveChannel channel,
      Performed performed,
      boolean circuitOpen) {
    try {
      return settling.settle(operation, channel, performed, circuitOpen);
    } catch (RuntimeException failure) {
      if (Clash.behind(failure) != Clash.LOST_RACE) {
        throw failure;
      }
      LOG.log(Level.INFO, "Operation {0} is settled again: {1}", operation.id(), failure);
      return settling.settle(operation, channel, performed, circuitOpen);
    }
  }

  private static void report(LeasedOperation operation, String what, RuntimeException failure) {
    if (Clash.behind(failure) == Clash.OUT_OF_REACH) {
      throw failure;
    }
    LOG.log(
        Level.ERROR,
        "Operation " + operation.id() + " is settled without " + what + ": it cannot be stored",
        failure);
  }
}
