package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import split.persistence.operation.ChannelCircuits;
import split.persistence.operation.DatabaseClock;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.vocabulary.Circuit;
import split.vocabulary.LeasedOperation;

/**
 * Takes leases and renews them; each in a short transaction of its own.
 *
 * <p>How long a lease runs is the operator's variable {@code SPLIT_LEASE_SECONDS}, 60 if absent. It
 * must be longer than any single call to a marketplace may take, so that only a dead or stopped
 * node loses its lease; and it is how long an operation lies idle after its node died.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OperationClaiming {
  @Inject private RemoteOperations operations;
  @Inject private ChannelCircuits circuits;
  @Inject private RememberedCircuits remembered;
  @Inject private DatabaseClock clock;

  @Inject
  @ConfigProperty(name = "SPLIT_LEASE_SECONDS", defaultValue = "60")
  private long leaseSeconds;

  /** The channels of which something is due and may be done. */
  public List<Long> look() {
    Instant now = databaseTime();
    remembered.replace(circuits.all());
    return operations.channelsWithWork(now).stream()
        .filter(channel -> isLetThrough(remembered.of(channel), now))
        .toList();
  }

  /** Of a channel whose circuit is open: the probe, when its time has come, and else nothing. */
  public Claimed claim(String node, long channelId, Reservation reserved) {
    Instant now = databaseTime();
    Circuit circuit = remembered.of(channelId);
    if (!circuit.isOpen()) {
      return claim(node, channelId, reserved, now);
    }
    return circuit.isProbeDue(now)
        ? new Claimed(probe(node, channelId, now), List.of())
        : Claimed.NOTHING;
  }

  /** What is new before what has failed, of which only a part of the workers takes care (FIX-6). */
  private Claimed claim(String node, long channelId, Reservation reserved, Instant now) {
    List<LeasedOperation> retries =
        new ArrayList<>(retries(node, channelId, reserved.retriesFirst() ? 1 : 0, now));
    List<LeasedOperation> fresh =
        operations.claim(node, channelId, reserved.workers() - retries.size(), now, leaseFrom(now));
    int more = Math.min(reserved.retries(), reserved.workers() - fresh.size()) - retries.size();
    retries.addAll(retries(node, channelId, more, now));
    return new Claimed(fresh, retries);
  }

  private List<LeasedOperation> retries(String node, long channelId, int limit, Instant now) {
    return limit <= 0
        ? List.of()
        : operations.claimRetries(node, channelId, limit, now, leaseFrom(now));
  }

  private static boolean isLetThrough(Circuit circuit, Instant now) {
    return !circuit.isOpen() || circuit.isProbeDue(now);
  }

  /** Nodes that want to probe at the same time meet at the circuit's row: one of them wins. */
  private List<LeasedOperation> probe(String node, long channelId, Instant now) {
    return circuits
        .locked(channelId)
        .filter(open -> open.circuit().isProbeDue(now))
        .flatMap(
            open -> {
              var probe = operations.claimProbe(node, channelId, now, leaseFrom(now));
              probe.ifPresent(operation -> open.probe(operation.id(), leaseFrom(now)));
              return probe;
            })
        .stream()
        .toList();
  }

  private Instant databaseTime() {
    if (clock.isStale()) {
      clock.synchronise(operations.databaseTime());
    }
    return clock.instant();
  }

  /**
   * @return false if another holder has taken over
   */
  public boolean announce(LeasedOperation operation, String memory, Runnable effect) {
    Instant now = clock.instant();
    var held = operations.heldUnder(operation.id(), operation.fence());
    held.ifPresent(
        mine -> {
          mine.announce(memory, now, leaseFrom(now));
          effect.run();
        });
    return held.map(RemoteOperation::isInDoubt).orElse(false);
  }

  private Instant leaseFrom(Instant now) {
    return now.plusSeconds(Math.max(1, leaseSeconds));
  }
}
