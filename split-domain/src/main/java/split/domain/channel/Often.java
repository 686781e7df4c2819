package split.domain.channel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import split.domain.marketplace.Limit;

/** From a minute to 31 days, or once a day. */
record Often() implements Limit {
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(31);
  private static final String FORM = "PT[0-9HMS]+|P[0-9]+D|[0-9]{2}:[0-9]{2}";

  @Override
  public boolean admits(String value) {
    try {
      return value.matches(FORM) && (value.startsWith("P") ? isFair(value) : isTime(value));
    } catch (DateTimeException neither) {
      return false;
    }
  }

  @Override
  public String wanted() {
    return "ISO 8601 duration from PT1M to P31D, or a time of day such as 06:00";
  }

  private static boolean isFair(String value) {
    Duration every = Duration.parse(value);
    return every.compareTo(SHORTEST) >= 0 && every.compareTo(LONGEST) <= 0;
  }

  private static boolean isTime(String value) {
    return LocalTime.parse(value) != null;
  }
}
