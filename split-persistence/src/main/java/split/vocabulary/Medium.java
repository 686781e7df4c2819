package split.vocabulary;

import java.util.Locale;

/** How somebody is told of an alarm. */
public enum Medium {
  /** A signed POST, as Standard Webhooks describe it. */
  WEBHOOK,
  EMAIL;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
