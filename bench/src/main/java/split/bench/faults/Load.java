package split.bench.faults;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Starts errands at a rate, as long as not too many are under way. */
final class Load implements AutoCloseable {
  private final Plan plan;
  private final Shopper shopper;
  private final int clients;
  private final Semaphore free;
  private final AtomicLong done = new AtomicLong();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final ExecutorService errands = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread pace = new Thread(this::keepPace, "pace");
  private volatile double rate;
  private volatile boolean isStopped;

  /**
   * @param rate errands a second
   * @param clients errands under way at the most
   */
  Load(Plan plan, Shopper shopper, double rate, int clients) {
    this.plan = plan;
    this.shopper = shopper;
    this.rate = rate;
    this.clients = clients;
    this.free = new Semaphore(clients);
  }

  void start() {
    pace.start();
  }

  void rate(double perSecond) {
    rate = perSecond;
  }

  double rate() {
    return rate;
  }

  private void keepPace() {
    long due = System.nanoTime();
    while (!isStopped) {
      due = Math.max(due + (long) (1e9 / rate), System.nanoTime() - 1_000_000_000L);
      LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
      free.acquireUninterruptibly();
      Errand errand = plan.next();
      errands.execute(() -> run(errand));
    }
  }

  private void run(Errand errand) {
    try {
      shopper.run(errand);
      done.incrementAndGet();
    } catch (RuntimeException | Error broken) {
      failure.compareAndSet(null, broken);
    } finally {
      free.release();
    }
  }

  /** Errands that have come to their end. */
  long done() {
    return done.get();
  }

  /** Starts no more, and waits for those under way. */
  boolean finish(Duration within) {
    stop();
    try {
      boolean isOver = free.tryAcquire(clients, within.toMillis(), TimeUnit.MILLISECONDS);
      if (failure.get() != null) {
        throw new IllegalStateException("an errand broke", failure.get());
      }
      return isOver;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void stop() {
    isStopped = true;
    try {
      pace.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    isStopped = true;
    errands.shutdownNow();
  }
}
