package split.domain.alarm;

import java.util.Locale;

/** Fired in the transaction that raises or resolves an alarm, or ends its snooze. */
public record AlarmChanged(long alarmId, What what) {
  public enum What {
    RAISED,
    RESOLVED,
    /** Its snooze is over, and it is still open. */
    REMINDED;

    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
