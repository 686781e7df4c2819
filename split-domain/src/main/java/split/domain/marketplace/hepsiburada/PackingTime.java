package split.domain.marketplace.hepsiburada;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Which packages the listing is asked for, by the time of packing: the last hours, or a window of
 * at most a day. What is null is not sent.
 */
record PackingTime(Integer timespan, String begindate, String enddate) {
  static final PackingTime LAST_DAY = new PackingTime(24, null, null);
  static final PackingTime LAST_HOUR = new PackingTime(1, null, null);

  /** Our clock and Hepsiburada's may be that far apart. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Istanbul"));

  static PackingTime since(Instant moment, Instant now) {
    Instant begin = moment.minus(SKEW).truncatedTo(ChronoUnit.MINUTES);
    Instant end = now.plus(SKEW).plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
    Instant last = begin.plus(LONGEST);
    return new PackingTime(
        null, WRITTEN.format(begin), WRITTEN.format(end.isAfter(last) ? last : end));
  }
}
