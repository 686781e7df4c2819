package split.web.console.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import split.view.reporting.Period;
import split.vocabulary.BucketSize;

/** How far back the dashboard looks, and how finely. */
public enum Span {
  DAY(Duration.ofDays(1), BucketSize.HOUR, "HH:mm"),
  WEEK(Duration.ofDays(7), BucketSize.HOUR, "d MMM HH:mm"),
  MONTH(Duration.ofDays(30), BucketSize.DAY, "d MMM");

  private final Duration length;
  private final BucketSize bucket;
  private final String pattern;

  Span(Duration length, BucketSize bucket, String pattern) {
    this.length = length;
    this.bucket = bucket;
    this.pattern = pattern;
  }

  /** The day for what is none of these. */
  static Span of(String wire) {
    return Arrays.stream(values()).filter(span -> span.wire().equals(wire)).findFirst().orElse(DAY);
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  Period until(Instant now) {
    return new Period(now.minus(length), now, bucket);
  }

  /** How the begin of a bucket is written. */
  String pattern() {
    return pattern;
  }
}
