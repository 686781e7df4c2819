package split.web.splitting;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.domain.splitting.SplitReading;
import split.vocabulary.CorrelationId;
import split.vocabulary.Progress;

/**
 * Where callers wait for the marketplace without holding a thread (SPL-13). There are {@value
 * #SEATS} seats; who finds none is answered at once.
 */
@ApplicationScoped
public class WaitingRoom {
  static final int SEATS = 200;

  private static final Logger LOG = System.getLogger(WaitingRoom.class.getName());
  private static final Duration FIRST_LOOK = Duration.ofMillis(100);
  private static final Duration SLOWEST = Duration.ofMillis(500);

  @Inject private SplitReading reading;
  @Inject private Clock clock;

  @Resource private ManagedScheduledExecutorService scheduler;

  private final Semaphore seats = new Semaphore(SEATS);

  /**
   * @param then called once, with the split as it is when the wait ends; empty if it cannot be read
   * @return whether there was a seat; if not, nothing is called
   */
  boolean await(CorrelationId split, Duration longest, Consumer<Optional<SplitResult>> then) {
    if (!seats.tryAcquire()) {
      return false;
    }
    look(split, clock.instant().plus(longest), FIRST_LOOK, then);
    return true;
  }

  private void look(
      CorrelationId split, Instant end, Duration pause, Consumer<Optional<SplitResult>> then) {
    Duration left = Duration.between(clock.instant(), end);
    Duration next = left.compareTo(pause) < 0 ? left : pause;
    Runnable task = () -> lookAgain(split, end, pause, then);
    scheduler.schedule(task, Math.max(0, next.toMillis()), TimeUnit.MILLISECONDS);
  }

  private void lookAgain(
      CorrelationId split, Instant end, Duration pause, Consumer<Optional<SplitResult>> then) {
    try {
      boolean over = !clock.instant().isBefore(end);
      if (over || reading.progress(split).filter(Progress::isFinal).isPresent()) {
        leave(then, reading.result(split));
      } else {
        Duration longer = pause.multipliedBy(3).dividedBy(2);
        look(split, end, longer.compareTo(SLOWEST) < 0 ? longer : SLOWEST, then);
      }
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, () -> "a waiting caller is answered without a second look at " + split, e);
      leave(then, Optional.empty());
    }
  }

  private void leave(Consumer<Optional<SplitResult>> then, Optional<SplitResult> result) {
    seats.release();
    then.accept(result);
  }
}
