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
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import split.vocabulary.LeasedOperation;
import split.vocabulary.NodeName;

/**
 * Keeps this node's workers busy, channel by channel: claims what is due of a channel whenever one
 * of its workers is free, at every commit that made something of it due, and twice a second in any
 * case. Nodes need not know of each other; the claim keeps them apart.
 *
 * <p>How many workers a channel has on this node is the operator's variable {@code
 * SPLIT_CHANNEL_WORKERS}, 16 if absent.
 */
@ManagedExecutorDefinition(name = OperationDispatcher.EXECUTOR, virtual = true)
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperationDispatcher {
  /**
   * Whoever waits for a marketplace waits on a virtual thread, none that requests are served by.
   */
  static final String EXECUTOR = "java:module/concurrent/operations";

  private static final Logger LOG = System.getLogger(OperationDispatcher.class.getName());
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

  @Inject private OperationClaiming claiming;
  @Inject private OperationRunner runner;
  @Inject private Clock clock;
  @Resource private ManagedScheduledExecutorService timer;

  @Resource(lookup = EXECUTOR)
  private ManagedExecutorService executor;

  @Inject
  @ConfigProperty(name = "SPLIT_CHANNEL_WORKERS", defaultValue = "16")
  private int channelWorkers;

  private final Outage outage = new Outage(LOG);
  private final Set<Long> nudged = ConcurrentHashMap.newKeySet();
  private Workers workers;
  private volatile boolean paused;
  private volatile boolean stopping;
  private ScheduledFuture<?> look;

  @PostConstruct
  void start() {
    workers = new Workers(Math.max(1, channelWorkers), clock);
    look =
        timer.scheduleWithFixedDelay(
            this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OperationsDue due) {
    nudge(due.channelId());
  }

  /** From now on this node claims nothing; what it has claimed it finishes. */
  public void pause() {
    paused = true;
  }

  public void resume() {
    paused = false;
    look();
  }

  public boolean isPaused() {
    return paused;
  }

  /**
   * @return whether nothing was in flight any more in the end
   */
  public boolean awaitIdle(Duration longest) throws InterruptedException {
    return workers.awaitIdle(longest);
  }

  /** How many operations this node has in flight, by channel id. */
  public Map<Long, Integer> inFlight() {
    return workers.busy();
  }

  private boolean isClaiming() {
    return !stopping && !paused;
  }

  private void look() {
    try {
      List<Long> due = claiming.look();
      outage.isOver();
      due.forEach(this::nudge);
    } catch (RuntimeException unavailable) {
      outage.met(unavailable);
    }
  }

  private void nudge(long channelId) {
    if (isClaiming() && nudged.add(channelId) && !isAccepted(() -> claimWhatIsDue(channelId))) {
      nudged.remove(channelId);
    }
  }

  /**
   * Workers are held before it is asked whether to claim: whoever waits for idleness sees them.
   * They are all held while the database is asked; what was committed meanwhile is asked for again.
   */
  private void claimWhatIsDue(long channelId) {
    nudged.remove(channelId);
    Reservation reserved = workers.reserve(channelId);
    int fresh = 0;
    int retries = 0;
    try {
      Claimed claimed =
          reserved.workers() == 0 || !isClaiming()
              ? Claimed.NOTHING
              : claiming.claim(NodeName.OWN, channelId, reserved);
      fresh = started(claimed.fresh(), 0);
      retries = started(claimed.retries(), 1);
    } catch (RuntimeException unavailable) {
      outage.met(unavailable);
    } finally {
      int idle = reserved.workers() - fresh - retries;
      if (workers.release(channelId, idle, reserved.retries() - retries)) {
        nudge(channelId);
      }
    }
  }

  private int started(List<LeasedOperation> claimed, int retries) {
    return (int) claimed.stream().filter(each -> isAccepted(() -> work(each, retries))).count();
  }

  /**
   * @param retries 1 if the operation has failed before, else 0
   */
  private void work(LeasedOperation operation, int retries) {
    long channelId = operation.channelId();
    try {
      runner.run(operation).ifPresent(outcome -> workers.learn(channelId, outcome));
    } catch (RuntimeException unsettled) {
      LOG.log(
          Level.WARNING,
          "Operation " + operation.id() + " stays leased until its lease ends",
          unsettled);
    } finally {
      workers.release(channelId, 1, retries);
      nudge(channelId);
    }
  }

  /** A server that goes down takes no more tasks; what was claimed for them comes due again. */
  private boolean isAccepted(Runnable task) {
    try {
      executor.execute(task);
      return true;
    } catch (RejectedExecutionException goingDown) {
      LOG.log(Level.DEBUG, "The server is going down", goingDown);
      return false;
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
      return workers.awaitIdle(STOP_WITHIN);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
