package split.domain.alarm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import split.domain.access.Needs;
import split.persistence.alarm.Alarm;
import split.persistence.alarm.Alarms;
import split.persistence.flowlog.FlowLog;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Right;
import split.vocabulary.Step;

/** Writes down who looks after an alarm. */
@Stateless
public class AlarmAcknowledging {
  /** Under which the step log has all that people do about alarms. */
  public static final String FLOW = "alarm";

  @Inject private Alarms alarms;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  @Needs(Right.OPERATE)
  public void acknowledge(long id, Caller caller, CorrelationId correlationId) {
    Instant now = clock.instant();
    Alarm alarm = alarms.locked(id).orElseThrow();
    alarm.acknowledge(caller.name(), now);
    flowLog.add(
        correlationId.value(),
        alarm.channelId(),
        FLOW,
        alarm.number(),
        List.of(acknowledged(alarm, caller)),
        now);
  }

  private static Step acknowledged(Alarm alarm, Caller caller) {
    String message = alarm.kind().wire() + " by " + caller.name();
    return new Step("alarm_acknowledged", true, alarm.code(), message, null, null, null, null);
  }
}
