package split.vocabulary;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What an alarm rule says.
 *
 * @param threshold from here on it holds; null where the measure has none
 * @param window how far back is looked; null where the measure has none
 * @param raiseAfter for how long it must hold before the alarm is raised
 * @param resolveAfter for how long it must not hold before the alarm is resolved
 * @param autoResolve false leaves resolving to a person
 * @param snoozedUntil nothing is raised before; null for not snoozed
 */
public record RuleTerms(
    String name,
    AlarmMeasure measure,
    Long threshold,
    Duration window,
    Duration raiseAfter,
    Duration resolveAfter,
    boolean autoResolve,
    boolean active,
    Instant snoozedUntil) {
  public RuleTerms {
    Objects.requireNonNull(name);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(raiseAfter);
    Objects.requireNonNull(resolveAfter);
  }

  public RuleTerms turned(boolean on) {
    return new RuleTerms(
        name, measure, threshold, window, raiseAfter, resolveAfter, autoResolve, on, snoozedUntil);
  }

  public boolean isSnoozed(Instant now) {
    return snoozedUntil != null && now.isBefore(snoozedUntil);
  }
}
