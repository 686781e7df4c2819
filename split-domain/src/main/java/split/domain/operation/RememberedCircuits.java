package split.domain.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import split.vocabulary.Circuit;
import split.vocabulary.LeasedOperation;

/**
 * The circuits as this node saw them at its last look, at most a second ago. While all is well
 * there is nothing to remember, and a success costs no look at the database.
 */
@ApplicationScoped
public class RememberedCircuits {
  @Inject private CircuitKeeping keeping;

  private volatile Map<Long, Circuit> byChannel = new ConcurrentHashMap<>();

  void replace(Map<Long, Circuit> looked) {
    byChannel = new ConcurrentHashMap<>(looked);
  }

  /** Closed where nothing is remembered. */
  public Circuit of(long channelId) {
    return byChannel.getOrDefault(channelId, Circuit.CLOSED);
  }

  /**
   * Learns from how an operation went.
   *
   * @return whether the circuit of its channel is open by now
   */
  boolean isOpenAfter(LeasedOperation operation, String channel, Outcome outcome, Instant started) {
    boolean failed =
        outcome instanceof Outcome.Unauthorised || outcome instanceof Outcome.Unreachable;
    if (!failed && !byChannel.containsKey(operation.channelId())) {
      return false;
    }
    Optional<Circuit> circuit = keeping.learn(operation, channel, outcome, started);
    circuit.ifPresentOrElse(
        known -> byChannel.put(operation.channelId(), known),
        () -> byChannel.remove(operation.channelId()));
    return circuit.map(Circuit::isOpen).orElse(false);
  }
}
