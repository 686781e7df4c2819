package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import split.domain.access.Needs;
import split.domain.alarm.AlarmKeeping;
import split.domain.channel.ChannelChanged;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.persistence.flowlog.FlowLog;
import split.persistence.operation.ChannelCircuit;
import split.persistence.operation.ChannelCircuits;
import split.vocabulary.AlarmCause;
import split.vocabulary.Caller;
import split.vocabulary.Circuit;
import split.vocabulary.CorrelationId;
import split.vocabulary.Right;
import split.vocabulary.Step;

/** Shows circuits, and closes them for people who say that the trouble is over. */
@Stateless
public class CircuitClosing {
  @Inject private ChannelCircuits circuits;
  @Inject private ChannelDirectory channels;
  @Inject private FlowLog flowLog;
  @Inject private AlarmKeeping alarms;
  @Inject private Clock clock;
  @Inject private Event<OperationsDue> due;

  /** What is known of channels that failed, by slug. */
  public Map<String, Circuit> bySlug() {
    return circuits.bySlug();
  }

  /** Whoever changes a channel's settings wants them tried. */
  public void changed(@Observes ChannelChanged change) {
    if (!change.created()) {
      close(change.channelId(), CorrelationId.fresh(), "the channel was changed");
    }
  }

  /**
   * @return whether there is such a channel
   */
  @Needs(Right.OPERATE)
  public boolean close(String slug, Caller caller, CorrelationId correlationId) {
    var channel = channels.bySlug(slug).map(EffectiveChannel::id);
    channel.ifPresent(id -> close(id, correlationId, "by " + caller.name()));
    return channel.isPresent();
  }

  private void close(long channelId, CorrelationId correlationId, String why) {
    Instant now = clock.instant();
    ChannelCircuit circuit = circuits.lockedOrNew(channelId);
    Circuit before = circuit.circuit();
    circuit.close(now);
    if (before.isOpen()) {
      flowLog.add(
          correlationId.value(),
          channelId,
          CircuitKeeping.FLOW,
          null,
          List.of(closed(before, why)),
          now);
      alarms.resolve(AlarmCause.About.circuit(channelId));
      due.fire(new OperationsDue(channelId));
    }
  }

  static Step closed(Circuit before, String why) {
    return new Step("circuit_closed", true, before.reason().code(), why, null, null, null, null);
  }
}
