package split.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The marketplaces' clock: a real one, moved by the {@code clock_offset} switch. */
public final class OffsetClock extends Clock {
  private final Clock base;
  private final Faults faults;

  public OffsetClock(Clock base, Faults faults) {
    this.base = base;
    this.faults = faults;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(faults.clockOffset());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new OffsetClock(base.withZone(zone), faults);
  }
}
