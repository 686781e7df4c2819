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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * @param then called once, with those splits that can be read, as they are when the wait ends:
   *     when all have ended, or the time is over
   * @return whether there was a seat; if not, nothing is called
   */
  boolean await(
      List<CorrelationId> splits,
      Duration longest,
      Consumer<Map<CorrelationId, SplitResult>> then) {
    if (!seats.tryAcquire()) {
      return false;
    }
    look(new Guest(splits, clock.instant().plus(longest), then), splits, FIRST_LOOK);
    return true;
  }

  private record Guest(
      List<CorrelationId> splits, Instant end, Consumer<Map<CorrelationId, SplitResult>> then) {}

  private void look(Guest guest, List<CorrelationId> open, Duration pause) {
    Duration left = Duration.between(clock.instant(), guest.end());
    Duration next = left.compareTo(pause) < 0 ? left : pause;
    Runnable task = () -> lookAgain(guest, open, pause);
    scheduler.schedule(task, Math.max(0, next.toMillis()), TimeUnit.MILLISECONDS);
  }

  private void lookAgain(Guest guest, List<CorrelationId> before, Duration pause) {
    try {
      boolean over = !clock.instant().isBefore(guest.end());
      List<CorrelationId> open = over ? List.of() : before.stream().filter(this::isOpen).toList();
      if (open.isEmpty()) {
        leave(guest, results(guest.splits()));
      } else {
        Duration longer = pause.multipliedBy(3).dividedBy(2);
        look(guest, open, longer.compareTo(SLOWEST) < 0 ? longer : SLOWEST);
      }
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING,
          () -> "a waiting caller is answered without a second look at " + guest.splits(),
          e);
      leave(guest, Map.of());
    }
  }

  private boolean isOpen(CorrelationId split) {
    return reading.progress(split).filter(Progress::isFinal).isEmpty();
  }

  private Map<CorrelationId, SplitResult> results(List<CorrelationId> splits) {
    Map<CorrelationId, SplitResult> results = new HashMap<>();
    splits.forEach(split -> reading.result(split).ifPresent(result -> results.put(split, result)));
    return results;
  }

  private void leave(Guest guest, Map<CorrelationId, SplitResult> results) {
    seats.release();
    guest.then().accept(results);
  }
}
