package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import split.persistence.operation.DatabaseClock;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.vocabulary.LeasedOperation;

/** Takes leases and renews them; each in a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OperationClaiming {
  /** Longer than any single call may take, so that only a dead or stopped node loses its lease. */
  static final Duration LEASE = Duration.ofSeconds(60);

  @Inject private RemoteOperations operations;
  @Inject private DatabaseClock clock;

  public List<LeasedOperation> claim(String node, int limit) {
    if (clock.isStale()) {
      clock.synchronise(operations.databaseTime());
    }
    Instant now = clock.instant();
    return operations.claim(node, limit, now, now.plus(LEASE));
  }

  /**
   * @return false if another holder has taken over
   */
  public boolean announce(LeasedOperation operation, String memory, Runnable effect) {
    Instant now = clock.instant();
    var held = operations.heldUnder(operation.id(), operation.fence());
    held.ifPresent(
        mine -> {
          mine.announce(memory, now, now.plus(LEASE));
          effect.run();
        });
    return held.map(RemoteOperation::isInDoubt).orElse(false);
  }
}
