package split.persistence.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time every node agrees on: the database's, carried on by this machine's monotonic counter
 * between two looks. A node whose own clock is wrong, or jumps, still leases and retries at the
 * right moments. Until the first look it shows the machine's time.
 */
@ApplicationScoped
public class DatabaseClock extends Clock {
  private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);

  private volatile Mark mark =
      new Mark(Instant.now().minus(TRUSTED_FOR), System.nanoTime() - TRUSTED_FOR.toNanos());

  private record Mark(Instant instant, long nanos) {
    Duration age() {
      return Duration.ofNanos(System.nanoTime() - nanos);
    }
  }

  public boolean isStale() {
    return mark.age().compareTo(TRUSTED_FOR) >= 0;
  }

  public void synchronise(Instant databaseTime) {
    mark = new Mark(databaseTime, System.nanoTime());
  }

  @Override
  public Instant instant() {
    Mark last = mark;
    return last.instant().plus(last.age());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Split's time has no zone but UTC");
  }
}
