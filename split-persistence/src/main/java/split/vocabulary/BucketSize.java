package split.vocabulary;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How finely figures over time are cut; buckets begin at whole multiples of it, days at 00:00 UTC.
 */
public enum BucketSize {
  FIVE_MINUTES(Duration.ofMinutes(5)),
  HOUR(Duration.ofHours(1)),
  DAY(Duration.ofDays(1));

  private final Duration length;

  BucketSize(Duration length) {
    this.length = length;
  }

  public Duration length() {
    return length;
  }

  /** Counted from 1970. */
  public long numberOf(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), length.toSeconds());
  }

  public Instant beginOf(long number) {
    return Instant.ofEpochSecond(number * length.toSeconds());
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
