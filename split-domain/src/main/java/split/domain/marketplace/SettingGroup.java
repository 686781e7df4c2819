package split.domain.marketplace;

import java.util.Locale;

/** What an operator thinks of together; in the order in which a form shows it. */
public enum SettingGroup {
  CHANNEL,
  ACCESS,
  SPLITTING,
  ORDERS,
  SHIPPING,
  CANCELLATIONS,
  CATALOGUE,
  SCHEDULE,
  FAILURES,
  PUSHES,
  CALLS,
  ADDED;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
