package split.domain.marketplace;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * How long a marketplace asks to be left alone: seconds or a date (RFC 9110, 10.2.3), or the moment
 * as seconds or milliseconds since 1970; a minute where it does not say; an hour at most.
 */
final class RetryAfter {
  static final Duration DEFAULT = Duration.ofMinutes(1);
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** In the year 2001; as a wait, thirty years. */
  private static final long MOMENT_FROM = 1_000_000_000L;

  /** As seconds in the year 5138, as milliseconds in 1973. */
  private static final long MILLIS_FROM = 100_000_000_000L;

  private RetryAfter() {}

  static Duration of(String header, Instant now) {
    if (header == null) {
      return DEFAULT;
    }
    String value = header.strip();
    if (value.matches("\\d{1,15}")) {
      return bounded(wait(Long.parseLong(value), now));
    }
    try {
      return bounded(
          Duration.between(
              now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
    } catch (DateTimeParseException neither) {
      return DEFAULT;
    }
  }

  private static Duration wait(long number, Instant now) {
    if (number < MOMENT_FROM) {
      return Duration.ofSeconds(number);
    }
    return Duration.between(
        now, number < MILLIS_FROM ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
  }

  private static Duration bounded(Duration asked) {
    if (asked.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}
