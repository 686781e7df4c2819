package split.domain.audit;

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
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import split.persistence.flowlog.SealedUntil;
import split.vocabulary.Seal;

/**
 * Seals the step log round by round, on every node; the seals keep the nodes apart. What is sealed
 * lags by the operator's variable {@code SPLIT_AUDIT_LAG_SECONDS}, 600 if absent, at least 10: by
 * then every transaction that wrote a row dated before must have ended.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealingRounds {
  private static final Logger LOG = System.getLogger(SealingRounds.class.getName());
  private static final long SHORTEST_LAG = 10;
  private static final long ROUNDS_A_LAG = 10;

  @Inject private AuditSealing sealing;
  @Inject private SealReading seals;
  @Inject private RememberedHead remembered;
  @Inject private SealedUntil sealedUntil;
  @Inject private AuditAlarming alarming;
  @Inject private AuditKey key;
  @Inject private Clock clock;
  @Resource private ManagedScheduledExecutorService timer;

  @Inject
  @ConfigProperty(name = "SPLIT_AUDIT_LAG_SECONDS", defaultValue = "600")
  private long lagSeconds;

  private Duration lag;
  private ScheduledFuture<?> rounds;
  private volatile boolean stopping;

  @PostConstruct
  void start() {
    lag = Duration.ofSeconds(Math.max(SHORTEST_LAG, lagSeconds));
    long every = lag.toMillis() / ROUNDS_A_LAG;
    rounds = timer.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
  }

  private void round() {
    try {
      compare();
      seal();
    } catch (RuntimeException unavailable) {
      LOG.log(Level.WARNING, "The step log could not be sealed; trying again soon", unavailable);
    }
  }

  /** The seals that are there with what this node remembers of them, and with its key. */
  private void compare() {
    Optional<Seal> newest = seals.newest();
    remembered
        .head()
        .flatMap(
            head ->
                SealPolicy.head(head, seals.find(head.number()), seals.oldest())
                    .map(finding -> BrokenSeal.missing(head, finding)))
        .ifPresent(cut -> alarming.broken("head", cut));
    newest
        .filter(seal -> !key.key().isOwn(seal))
        .ifPresent(
            seal ->
                alarming.broken(
                    "key", BrokenSeal.of(seal, key.key().doubt(seal).stream().toList())));
    newest.ifPresent(this::see);
  }

  private void seal() {
    Instant horizon = clock.instant().minus(lag).truncatedTo(ChronoUnit.MICROS);
    Optional<Seal> made = stopping ? Optional.empty() : sealing.sealNext(horizon);
    while (made.isPresent()) {
      see(made.get());
      LOG.log(
          Level.INFO,
          "Step log sealed until {0}, {1} rows; head {2}",
          made.get().until(),
          made.get().rows().count(),
          made.get().head().text());
      made = stopping ? Optional.empty() : sealing.sealNext(horizon);
    }
  }

  private void see(Seal seal) {
    remembered.see(seal.head());
    sealedUntil.advance(seal.until());
  }

  @PreDestroy
  void stop() {
    stopping = true;
    rounds.cancel(false);
  }
}
