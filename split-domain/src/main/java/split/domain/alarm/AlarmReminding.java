package split.domain.alarm;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import split.persistence.alarm.Alarm;
import split.persistence.alarm.Alarms;

/** Ends snoozes: what is still open is told of once more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AlarmReminding {
  @Inject private Alarms alarms;
  @Inject private Event<AlarmChanged> changed;

  public void remind(Instant now) {
    for (Alarm alarm : alarms.sleptOut(now)) {
      alarm.wake();
      changed.fire(new AlarmChanged(alarm.id(), AlarmChanged.What.REMINDED));
    }
  }
}
