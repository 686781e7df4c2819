package split.domain;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of time; tests bring another. */
@Dependent
public class SystemClock {
  @Produces
  @Dependent
  Clock clock() {
    return Clock.systemUTC();
  }
}
