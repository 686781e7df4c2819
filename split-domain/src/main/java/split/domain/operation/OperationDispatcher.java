package split.domain.operation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import split.vocabulary.LeasedOperation;

/**
 * Keeps this node's workers busy: claims what is due whenever a worker is free, at every commit
 * that made something due, and twice a second in any case. Nodes need not know of each other; the
 * claim keeps them apart.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperationDispatcher {
  private static final Logger LOG = System.getLogger(OperationDispatcher.class.getName());
  private static final int WORKERS = 16;
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final long STOP_WITHIN_SECONDS = 20;

  @Inject private OperationClaiming claiming;
  @Inject private OperationRunner runner;
  @Resource private ManagedScheduledExecutorService executor;

  private final String node = ManagementFactory.getRuntimeMXBean().getName();
  private final Semaphore free = new Semaphore(WORKERS);
  private final AtomicBoolean nudged = new AtomicBoolean();
  private volatile boolean stopping;
  private ScheduledFuture<?> look;

  @PostConstruct
  void start() {
    look =
        executor.scheduleWithFixedDelay(
            this::nudge, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OperationsDue due) {
    nudge();
  }

  private void nudge() {
    if (!stopping && nudged.compareAndSet(false, true)) {
      executor.execute(this::claimWhatIsDue);
    }
  }

  private void claimWhatIsDue() {
    nudged.set(false);
    int wanted = free.drainPermits();
    int taken = 0;
    try {
      List<LeasedOperation> claimed =
          stopping || wanted == 0 ? List.of() : claiming.claim(node, wanted);
      taken = claimed.size();
      claimed.forEach(operation -> executor.execute(() -> work(operation)));
    } catch (RuntimeException unavailable) {
      LOG.log(
          Level.WARNING, "Due operations could not be claimed; looking again soon", unavailable);
    } finally {
      free.release(wanted - taken);
    }
  }

  private void work(LeasedOperation operation) {
    try {
      runner.run(operation);
    } catch (RuntimeException unsettled) {
      LOG.log(
          Level.WARNING,
          "Operation " + operation.id() + " stays leased until its lease ends",
          unsettled);
    } finally {
      free.release();
      nudge();
    }
  }

  /** Finishes what is in flight; whatever does not finish comes due again when its lease ends. */
  @PreDestroy
  void stop() {
    stopping = true;
    look.cancel(false);
    if (!finished()) {
      LOG.log(Level.WARNING, "Stopped with operations in flight; their leases will run out");
    }
  }

  private boolean finished() {
    try {
      return free.tryAcquire(WORKERS, STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
