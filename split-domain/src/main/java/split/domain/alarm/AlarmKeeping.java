package split.domain.alarm;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import split.persistence.alarm.Alarm;
import split.persistence.alarm.Alarms;
import split.vocabulary.AlarmCause;

/**
 * Raises alarms and resolves them, in the transaction of what causes or ends them: no alarm without
 * its cause, no cause without its alarm. The caller has locked what the alarm is about.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AlarmKeeping {
  private static final Logger LOG = System.getLogger(AlarmKeeping.class.getName());

  @Inject private Alarms alarms;
  @Inject private Clock clock;
  @Inject private Event<AlarmChanged> changed;

  public void raise(AlarmCause cause) {
    Alarm alarm = alarms.raise(cause, clock.instant());
    if (alarm.times() == 1) {
      LOG.log(
          Level.WARNING,
          "Alarm {0} about {1}, {2}: {3}",
          cause.about().kind().wire(),
          cause.about().subject(),
          cause.code(),
          cause.detail());
      changed.fire(new AlarmChanged(alarm.id(), AlarmChanged.What.RAISED));
    }
  }

  /** Nothing happens where there is no open alarm. */
  public void resolve(AlarmCause.About about) {
    alarms
        .resolve(about, clock.instant())
        .ifPresent(alarm -> changed.fire(new AlarmChanged(alarm.id(), AlarmChanged.What.RESOLVED)));
  }
}
