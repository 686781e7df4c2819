package split.domain.alarm;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.persistence.alarm.Alarm;
import split.persistence.alarm.Alarms;
import split.persistence.flowlog.FlowLog;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;

/** What a person does about an open alarm but for naming himself: put it off, or end it. */
@Stateless
public class AlarmTending {
  @Inject private Alarms alarms;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;
  @Inject private Event<AlarmChanged> changed;

  /**
   * @return why nothing was changed
   */
  @Needs(Right.ADMIN)
  public Optional<Refusal> snooze(
      long id, Instant until, Caller caller, CorrelationId correlationId) {
    if (!until.isAfter(clock.instant())) {
      return Optional.of(Refusal.of(Code.PAYLOAD_INVALID, "until must lie ahead"));
    }
    Alarm alarm = alarms.locked(id).orElseThrow();
    if (!alarm.isOpen()) {
      return over();
    }
    alarm.snooze(until);
    log("alarm_snoozed", alarm, caller, correlationId);
    return Optional.empty();
  }

  /**
   * What still holds is raised again.
   *
   * @return why nothing was changed
   */
  @Needs(Right.ADMIN)
  public Optional<Refusal> resolve(long id, Caller caller, CorrelationId correlationId) {
    Alarm alarm = alarms.locked(id).orElseThrow();
    if (!alarm.kind().isResolvedByHand()) {
      return Optional.of(
          Refusal.of(Code.ALARM_NOT_RESOLVABLE, "it is resolved when its cause has gone"));
    }
    if (!alarm.isOpen()) {
      return over();
    }
    alarm.resolve(clock.instant());
    changed.fire(new AlarmChanged(id, AlarmChanged.What.RESOLVED));
    log("alarm_resolved", alarm, caller, correlationId);
    return Optional.empty();
  }

  private static Optional<Refusal> over() {
    return Optional.of(Refusal.of(Code.ALARM_RESOLVED, "the alarm is over"));
  }

  private void log(String step, Alarm alarm, Caller caller, CorrelationId correlationId) {
    String message = alarm.kind().wire() + " by " + caller.name();
    flowLog.add(
        correlationId.value(),
        alarm.channelId(),
        AlarmAcknowledging.FLOW,
        alarm.number(),
        List.of(new Step(step, true, alarm.code(), message, null, null, null, null)),
        clock.instant());
  }
}
