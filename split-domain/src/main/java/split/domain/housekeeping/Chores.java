package split.domain.housekeeping;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToIntBiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import split.domain.audit.AuditPruning;
import split.persistence.notification.Notifications;
import split.persistence.operation.OperationArchive;
import split.persistence.splitting.IdempotencyKeys;
import split.persistence.webhook.WebhookEvents;

/** All that housekeeping does, and how long the operator wants each thing kept. */
@Dependent
class Chores {
  /** A key is promised to be known for a week (SPL-11). */
  private static final int LEAST_KEY_DAYS = 7;

  private static final int BATCH = 500;

  /** As long as the platform keeps them (SC-2). */
  private static final Retention WEBHOOKS = new Retention(Duration.ofDays(84));

  @Inject private IdempotencyKeys keys;
  @Inject private OperationArchive archive;
  @Inject private Notifications notifications;
  @Inject private WebhookEvents told;
  @Inject private AuditPruning pruning;

  @Inject
  @ConfigProperty(name = "SPLIT_KEEP_KEYS_DAYS", defaultValue = "7")
  private String keyDays;

  @Inject
  @ConfigProperty(name = "SPLIT_KEEP_DONE_HOURS", defaultValue = "24")
  private String doneHours;

  @Inject
  @ConfigProperty(name = "SPLIT_KEEP_ARCHIVE_DAYS", defaultValue = "90")
  private String archiveDays;

  @Inject
  @ConfigProperty(name = "SPLIT_KEEP_LOG_DAYS", defaultValue = "0")
  private String logDays;

  /**
   * @throws IllegalStateException if the operator has set what cannot be
   */
  List<Chore> all() {
    return List.of(
        new Chore(
            "idempotency keys deleted",
            Retention.of("SPLIT_KEEP_KEYS_DAYS", keyDays, DAYS, LEAST_KEY_DAYS),
            batches(keys::deleteMadeBefore)),
        new Chore(
            "ended operations archived",
            Retention.of("SPLIT_KEEP_DONE_HOURS", doneHours, HOURS, 1),
            batches(archive::moveEndedBefore)),
        new Chore(
            "archived operations deleted",
            Retention.of("SPLIT_KEEP_ARCHIVE_DAYS", archiveDays, DAYS, 0),
            batches(archive::deleteEndedBefore)),
        new Chore(
            "notifications deleted",
            Retention.of("SPLIT_KEEP_ARCHIVE_DAYS", archiveDays, DAYS, 0),
            batches(notifications::deleteEndedBefore)),
        new Chore("events to webhooks deleted", WEBHOOKS, batches(told::deleteEndedBefore)),
        new Chore(
            "log steps deleted",
            Retention.of("SPLIT_KEEP_LOG_DAYS", logDays, DAYS, 0),
            pruning::prune));
  }

  private static Chore.Batch batches(ToIntBiFunction<Instant, Integer> rows) {
    return cutoff -> {
      int dealtWith = rows.applyAsInt(cutoff, BATCH);
      return dealtWith > 0 ? OptionalLong.of(dealtWith) : OptionalLong.empty();
    };
  }
}
