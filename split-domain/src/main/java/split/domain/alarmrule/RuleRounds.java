package split.domain.alarmrule;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import split.domain.alarm.AlarmReminding;
import split.domain.housekeeping.Retention;
import split.domain.housekeeping.TurnTaking;
import split.persistence.housekeeping.HousekeepingTurn.Duty;
import split.vocabulary.NodeName;

/**
 * Looks at all alarm rules, every {@code SPLIT_ALARM_SECONDS} on one of the nodes; each rule in a
 * short transaction that holds the turn, so that no node raises what another has raised.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RuleRounds {
  private static final Logger LOG = System.getLogger(RuleRounds.class.getName());
  private static final int LONGEST_INTERVAL = 3_600;
  private static final int LOOKS_A_REST = 3;

  @Inject private TurnTaking turns;
  @Inject private RuleEvaluating rules;
  @Inject private AlarmReminding reminding;
  @Resource private ManagedScheduledExecutorService timer;

  @Inject
  @ConfigProperty(name = "SPLIT_ALARM_SECONDS", defaultValue = "15")
  private String interval;

  private Duration rest;
  private ScheduledFuture<?> look;

  @PostConstruct
  void start() {
    rest =
        Duration.ofSeconds(Retention.whole("SPLIT_ALARM_SECONDS", interval, 1, LONGEST_INTERVAL));
    long every = rest.dividedBy(LOOKS_A_REST).toMillis();
    look = timer.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      turns.take(Duty.ALARM_RULES, NodeName.OWN).ifPresent(this::evaluate);
    } catch (RuntimeException unavailable) {
      LOG.log(Level.WARNING, "Alarm rules were not all looked at; again soon", unavailable);
    }
  }

  private void evaluate(long fence) {
    List<Long> ids = new ArrayList<>();
    turns.hold(
        Duty.ALARM_RULES,
        fence,
        now -> {
          reminding.remind(now);
          ids.addAll(rules.ids());
        });
    ids.forEach(id -> evaluate(fence, id));
    turns.end(Duty.ALARM_RULES, fence, rest);
  }

  /** One that cannot be looked at must not keep the others from it. */
  private void evaluate(long fence, long ruleId) {
    try {
      turns.hold(Duty.ALARM_RULES, fence, now -> rules.evaluate(ruleId, now));
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Alarm rule " + ruleId + " could not be looked at", failure);
    }
  }

  @PreDestroy
  void stop() {
    look.cancel(false);
  }
}
