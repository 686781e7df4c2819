package split.domain.alarmrule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import split.vocabulary.AlarmMeasure;
import split.vocabulary.Code;
import split.vocabulary.RuleTerms;
import split.vocabulary.Violation;

/** What a rule of each measure must say, and must not. */
final class RuleFormPolicy {
  static final long LONGEST_HOLD = 86_400;

  private RuleFormPolicy() {}

  static List<Violation> check(RuleTerms terms) {
    List<Violation> violations = new ArrayList<>();
    AlarmMeasure measure = terms.measure();
    check(
        "/threshold",
        terms.threshold(),
        measure.hasThreshold(),
        1,
        measure.highestThreshold(),
        violations);
    check(
        "/window_seconds",
        seconds(terms.window()),
        measure.hasWindow(),
        AlarmMeasure.SHORTEST_WINDOW,
        AlarmMeasure.LONGEST_WINDOW,
        violations);
    check("/raise_after_seconds", seconds(terms.raiseAfter()), true, 0, LONGEST_HOLD, violations);
    check(
        "/resolve_after_seconds", seconds(terms.resolveAfter()), true, 0, LONGEST_HOLD, violations);
    return violations;
  }

  private static Long seconds(Duration duration) {
    return duration == null ? null : duration.toSeconds();
  }

  private static void check(
      String pointer,
      Long value,
      boolean wanted,
      long least,
      long most,
      List<Violation> violations) {
    if (!wanted && value != null) {
      violations.add(invalid(pointer, "is nothing that this measure has", "absent or null", value));
    } else if (wanted && (value == null || value < least || value > most)) {
      violations.add(
          invalid(
              pointer,
              "must be an integer in range",
              "integer from %d to %d".formatted(least, most),
              value));
    }
  }

  private static Violation invalid(String pointer, String message, String wanted, Long found) {
    return new Violation(
        Code.PAYLOAD_INVALID,
        pointer,
        message,
        wanted,
        found == null ? null : String.valueOf(found));
  }
}
