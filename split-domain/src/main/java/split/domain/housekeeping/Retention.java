package split.domain.housekeeping;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long something is kept, as the operator has set it.
 *
 * @param time zero for ever
 */
public record Retention(Duration time) {
  private static final int LONGEST_DAYS = 36_500;

  /** What is older may go; empty if nothing ever does. */
  public Optional<Instant> cutoff(Instant now) {
    return time.isZero() ? Optional.empty() : Optional.of(now.minus(time));
  }

  /**
   * @param least the smallest value that is allowed
   * @throws IllegalStateException in the operator's words, if the server cannot start with it
   */
  static Retention of(String variable, String value, ChronoUnit unit, int least) {
    long longest = Duration.ofDays(LONGEST_DAYS).dividedBy(unit.getDuration());
    return new Retention(unit.getDuration().multipliedBy(whole(variable, value, least, longest)));
  }

  /**
   * A whole number that the operator has set.
   *
   * @throws IllegalStateException in the operator's words, if the server cannot start with it
   */
  public static long whole(String variable, String value, long least, long most) {
    if (value.strip().matches("\\d{1,9}")) {
      long number = Long.parseLong(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new IllegalStateException(
        "Split does not start: %s is '%s' and must be a whole number from %d to %d"
            .formatted(variable, value, least, most));
  }
}
