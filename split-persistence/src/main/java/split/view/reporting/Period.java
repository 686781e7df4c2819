package split.view.reporting;

import java.time.Instant;
import split.vocabulary.BucketSize;

/**
 * The time that is looked at.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record Period(Instant from, Instant to, BucketSize bucket) {
  public static final int MOST_BUCKETS = 500;

  public Period {
    if (!from.isBefore(to) || buckets(from, to, bucket) > MOST_BUCKETS) {
      throw new IllegalArgumentException("no such period: " + from + " to " + to);
    }
  }

  public static long buckets(Instant from, Instant to, BucketSize bucket) {
    return bucket.numberOf(to.minusNanos(1)) - bucket.numberOf(from) + 1;
  }

  public long first() {
    return bucket.numberOf(from);
  }

  public long last() {
    return bucket.numberOf(to.minusNanos(1));
  }
}
