package split.domain.sellercenter;

import java.util.Locale;

/**
 * One thing that the integration with the Seller Center needs, and how it stands.
 *
 * @param about event type or name of the setting
 * @param detail what is missing or why it is not known; null where nothing is
 */
public record SetupFinding(Subject subject, String about, Status status, String detail) {
  /** What it is about. */
  public enum Subject {
    SETTING,
    ORDER_SYSTEM_HOOK,
    PACKAGE_HOOK;

    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it stands. */
  public enum Status {
    OK,
    MISSING,
    /** The order system's own hook is on and has to be off. */
    STILL_ON,
    UNKNOWN;

    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isOk() {
    return status == Status.OK;
  }
}
