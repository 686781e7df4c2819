package split.web.alarmrule;

import java.time.Duration;
import java.time.Instant;
import split.view.alarmrule.RuleRow;
import split.vocabulary.RuleTerms;

/** An alarm rule; times in seconds. */
public record RuleShown(
    long id,
    String name,
    String measure,
    String channel,
    Long threshold,
    Long windowSeconds,
    long raiseAfterSeconds,
    long resolveAfterSeconds,
    boolean autoResolve,
    boolean isActive,
    Instant snoozedUntil,
    Instant createdDate,
    Instant modifiedDate) {
  static RuleShown of(RuleRow row) {
    RuleTerms terms = row.terms();
    return new RuleShown(
        row.id(),
        terms.name(),
        terms.measure().wire(),
        row.channel(),
        terms.threshold(),
        seconds(terms.window()),
        terms.raiseAfter().toSeconds(),
        terms.resolveAfter().toSeconds(),
        terms.autoResolve(),
        terms.active(),
        terms.snoozedUntil(),
        row.createdAt(),
        row.modifiedAt());
  }

  private static Long seconds(Duration duration) {
    return duration == null ? null : duration.toSeconds();
  }
}
