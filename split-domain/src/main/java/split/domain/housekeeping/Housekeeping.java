package split.domain.housekeeping;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import split.persistence.housekeeping.HousekeepingTurn.Duty;
import split.vocabulary.NodeName;

/**
 * Forgets what need not be kept. Every node asks for the turn, one of them gets it; with a pause
 * after each batch, so that a backlog of millions of rows takes its time and not the intake's.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Housekeeping {
  private static final Logger LOG = System.getLogger(Housekeeping.class.getName());
  private static final String INTERVAL = "SPLIT_HOUSEKEEPING_SECONDS";
  private static final int LONGEST_INTERVAL = 86_400;
  private static final int PAUSE_MILLIS = 100;

  @Inject private TurnTaking turns;
  @Inject private Chores chores;
  @Resource private ManagedScheduledExecutorService timer;

  @Inject
  @ConfigProperty(name = "SPLIT_HOUSEKEEPING_SECONDS", defaultValue = "600")
  private String interval;

  private final CountDownLatch stopping = new CountDownLatch(1);
  private List<Chore> work;
  private Duration rest;
  private ScheduledFuture<?> look;

  @PostConstruct
  void start() {
    work = chores.all();
    rest = Duration.ofSeconds(Retention.whole(INTERVAL, interval, 1, LONGEST_INTERVAL));
    long every = Math.min(rest.toSeconds(), 60);
    look = timer.scheduleWithFixedDelay(this::keepHouse, every, every, TimeUnit.SECONDS);
  }

  private void keepHouse() {
    try {
      turns.take(Duty.CLEARING_AWAY, NodeName.OWN).ifPresent(this::keepHouse);
    } catch (RuntimeException unavailable) {
      LOG.log(Level.WARNING, "Housekeeping was broken off; another turn will go on", unavailable);
    }
  }

  private void keepHouse(long fence) {
    work.forEach(chore -> finish(chore, fence));
    turns.end(Duty.CLEARING_AWAY, fence, rest);
  }

  private void finish(Chore chore, long fence) {
    long rows = 0;
    try {
      OptionalLong batch = turns.batch(fence, chore);
      while (batch.isPresent() && !isStopping()) {
        rows += batch.getAsLong();
        batch = turns.batch(fence, chore);
      }
    } finally {
      if (rows > 0) {
        LOG.log(Level.INFO, "Housekeeping: " + rows + " " + chore.outcome());
      }
    }
  }

  private boolean isStopping() {
    try {
      return stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @PreDestroy
  void stop() {
    stopping.countDown();
    look.cancel(false);
  }
}
