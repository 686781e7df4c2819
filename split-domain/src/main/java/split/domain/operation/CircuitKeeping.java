package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.domain.alarm.AlarmKeeping;
import split.persistence.flowlog.FlowLog;
import split.persistence.operation.ChannelCircuit;
import split.persistence.operation.ChannelCircuits;
import split.vocabulary.AlarmCause;
import split.vocabulary.Circuit;
import split.vocabulary.LeasedOperation;
import split.vocabulary.Step;

/** Opens and clears circuits by what operations meet; for all nodes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CircuitKeeping {
  static final String FLOW = "circuit";
  private static final Logger LOG = System.getLogger(CircuitKeeping.class.getName());

  @Inject private ChannelCircuits circuits;
  @Inject private FlowLog flowLog;
  @Inject private AlarmKeeping alarms;
  @Inject private Clock clock;
  @Inject private Event<OperationsDue> due;

  /**
   * @param channel its slug
   * @param started when the operation read the channel's settings
   * @return what is known of the channel by now; empty while all is well
   */
  public Optional<Circuit> learn(
      LeasedOperation operation, String channel, Outcome outcome, Instant started) {
    Instant now = clock.instant();
    ChannelCircuit circuit = circuits.lockedOrNew(operation.channelId());
    Circuit before = circuit.circuit();
    switch (CircuitPolicy.decide(before, operation.id(), outcome, started, now)) {
      case CircuitDecision.Stay stay -> {}
      case CircuitDecision.Count count -> circuit.count(operation.id());
      case CircuitDecision.ProbeAgain again -> circuit.probeAgain(again.at());
      case CircuitDecision.Open open -> {
        circuit.open(open.reason(), outcome.detail(), operation.id(), open.probeAt(), now);
        if (before.reason() != open.reason()) {
          opened(operation, channel, circuit.circuit(), now);
        }
      }
      case CircuitDecision.Clear clear -> {
        circuits.remove(circuit);
        if (before.isOpen()) {
          closed(operation, channel, before, now);
        }
        return Optional.empty();
      }
    }
    return Optional.of(circuit.circuit());
  }

  private void opened(LeasedOperation operation, String channel, Circuit circuit, Instant now) {
    LOG.log(
        Level.WARNING,
        "Circuit of channel {0} opened, {1}: {2}",
        channel,
        circuit.reason().wire(),
        circuit.detail());
    log(
        operation,
        Step.refused(
            "circuit_opened",
            circuit.reason().code(),
            circuit.detail() + "; next probe " + circuit.nextProbe()),
        now);
    alarms.raise(
        new AlarmCause(
            AlarmCause.About.circuit(operation.channelId()),
            operation.correlationId(),
            operation.number(),
            circuit.reason().code(),
            circuit.detail()));
  }

  private void closed(LeasedOperation operation, String channel, Circuit before, Instant now) {
    LOG.log(Level.INFO, "Circuit of channel {0} closed: the marketplace answers", channel);
    log(operation, CircuitClosing.closed(before, "the marketplace answers"), now);
    alarms.resolve(AlarmCause.About.circuit(operation.channelId()));
    due.fire(new OperationsDue(operation.channelId()));
  }

  private void log(LeasedOperation operation, Step step, Instant now) {
    flowLog.add(
        operation.correlationId(),
        operation.channelId(),
        FLOW,
        operation.number(),
        List.of(step),
        now);
  }
}
