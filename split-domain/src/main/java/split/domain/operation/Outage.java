package split.domain.operation;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import split.domain.contention.Clash;

/**
 * What a node says while it cannot ask the queue, which it tries twice a second: of a fault
 * everything each time, of a database out of reach one line when that begins and one when it ends.
 */
final class Outage {
  private final System.Logger log;
  private final AtomicBoolean lasts = new AtomicBoolean();

  Outage(System.Logger log) {
    this.log = log;
  }

  void met(RuntimeException failure) {
    if (Clash.behind(failure) != Clash.OUT_OF_REACH) {
      log.log(Level.WARNING, "The queue could not be asked; trying again soon", failure);
    } else if (lasts.compareAndSet(false, true)) {
      log.log(
          Level.WARNING,
          "The database is out of reach; nothing is claimed until it answers: {0}",
          failure.toString());
    }
  }

  void isOver() {
    if (lasts.compareAndSet(true, false)) {
      log.log(Level.INFO, "The database answers again");
    }
  }
}
