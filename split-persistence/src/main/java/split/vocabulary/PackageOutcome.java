package split.vocabulary;

import java.util.Locale;

/** What one request did for one group. */
public enum PackageOutcome {
  CREATED,
  EXISTING,
  SKIPPED,
  REMAINDER;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
