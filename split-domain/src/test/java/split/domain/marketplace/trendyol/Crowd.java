package split.domain.marketplace.trendyol;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Callers on threads of their own, who can be seen to wait. */
final class Crowd implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<Thread> threads = new ArrayList<>();

  <T> FutureTask<T> send(Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = new Thread(task);
    threads.add(thread);
    thread.start();
    return task;
  }

  /** Returns when each of them waits for somebody else. */
  void allWait() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!threads.stream().allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("somebody does not wait");
      }
      Thread.onSpinWait();
    }
  }

  void interruptLast() {
    threads.getLast().interrupt();
  }

  static <T> T answer(FutureTask<T> task) {
    try {
      return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }
}
