package split.sandbox.n11;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A stretch of time that N11 is ready to list: at most 15 days, its end counts, and nothing before
 * November 2024.
 */
public record Window(Instant start, Instant end) {
  static final Duration LONGEST = Duration.ofDays(15);
  static final Instant EARLIEST =
      LocalDate.of(2024, 11, 1).atStartOfDay().toInstant(ZoneOffset.ofHours(3));

  /** Shortens silently what was asked for; without dates it is the last 15 days. */
  public static Window clamped(Optional<Instant> start, Optional<Instant> end, Instant now) {
    Instant last = end.orElseGet(() -> start.map(from -> from.plus(LONGEST)).orElse(now));
    Instant first = start.orElseGet(() -> last.minus(LONGEST));
    return new Window(latest(latest(first, last.minus(LONGEST)), EARLIEST), last);
  }

  boolean contains(Instant time) {
    return !time.isBefore(start) && !time.isAfter(end);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
