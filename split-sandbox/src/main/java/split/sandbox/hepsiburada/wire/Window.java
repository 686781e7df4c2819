package split.sandbox.hepsiburada.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import split.sandbox.Refused;
import split.sandbox.hepsiburada.Refusal;
import split.sandbox.hepsiburada.ShipmentPackage;

/**
 * The time in which a package was packed, both ends counted. Of a window longer than a day only the
 * first day counts.
 */
record Window(Instant begin, Instant end) {
  private static final Duration LONGEST = Duration.ofDays(1);

  static Window of(Asked asked, Instant now) {
    Optional<Instant> begin = asked.parameter("begindate").map(WireTime::read);
    Optional<Instant> end = asked.parameter("enddate").map(WireTime::read);
    if (begin.isEmpty() && end.isEmpty()) {
      return new Window(
          asked.parameter("timespan").map(hours -> now.minus(hours(hours))).orElse(Instant.MIN),
          Instant.MAX);
    }
    Instant first = begin.or(() -> end.map(last -> last.minus(LONGEST))).orElseThrow();
    Instant limit = first.plus(LONGEST);
    return new Window(first, end.filter(last -> !last.isAfter(limit)).orElse(limit));
  }

  private static Duration hours(String text) {
    Refused.unless(text.matches("\\d{1,6}"), Refusal.BAD_PARAMETER);
    return Duration.ofHours(Long.parseLong(text));
  }

  boolean holds(ShipmentPackage each) {
    return !each.created().isBefore(begin) && !each.created().isAfter(end);
  }
}
