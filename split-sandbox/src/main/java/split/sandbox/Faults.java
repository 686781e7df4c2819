package split.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The switches in force. A call held by one of them goes on as soon as that switch is taken away.
 */
public final class Faults {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition removed = lock.newCondition();
  private final List<ArmedFault> armed = new ArrayList<>();

  public void add(List<Fault> faults) {
    locked(
        () -> {
          faults.forEach(fault -> armed.add(new ArmedFault(fault)));
          return null;
        });
  }

  public void replace(List<Fault> faults) {
    locked(
        () -> {
          armed.clear();
          faults.forEach(fault -> armed.add(new ArmedFault(fault)));
          removed.signalAll();
          return null;
        });
  }

  /** Takes away the faults of one shop, and leaves those that concern everybody. */
  public void removeOf(String shop) {
    locked(
        () -> {
          armed.removeIf(each -> each.fault().shop().filter(shop::equals).isPresent());
          removed.signalAll();
          return null;
        });
  }

  public List<FaultCount> counts() {
    return locked(
        () ->
            armed.stream()
                .map(each -> new FaultCount(each.fault(), each.seen(), each.fired()))
                .toList());
  }

  /** The first fault of that kind which fires for this call; asking counts the call. */
  public Optional<ArmedFault> take(Switch kind, CallScope scope) {
    return locked(() -> firing(kind, scope).findFirst());
  }

  /** Every fault of that kind which fires for this call. */
  List<ArmedFault> takeAll(Switch kind, CallScope scope) {
    return locked(() -> firing(kind, scope).toList());
  }

  private Stream<ArmedFault> firing(Switch kind, CallScope scope) {
    return armed.stream()
        .filter(each -> each.fault().name().equals(kind.wireName()))
        .filter(each -> each.meets(scope));
  }

  Duration clockOffset() {
    return locked(
        () ->
            armed.stream()
                .map(ArmedFault::fault)
                .filter(fault -> fault.name().equals(TransportFault.CLOCK_OFFSET.wireName()))
                .map(fault -> Duration.ofMillis(fault.millis().orElse(0)))
                .reduce(Duration.ZERO, Duration::plus));
  }

  /**
   * Waits as long as the fault says, at most until it is taken away or the thread is interrupted.
   */
  public void hold(ArmedFault held, long millisByDefault) {
    long nanos = TimeUnit.MILLISECONDS.toNanos(held.fault().millis().orElse(millisByDefault));
    lock.lock();
    try {
      while (nanos > 0 && armed.contains(held)) {
        nanos = removed.awaitNanos(nanos);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private <T> T locked(java.util.function.Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
