package split.domain.alarmrule;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.testing.Beans.wired;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.alarm.AlarmChanged;
import split.domain.alarm.AlarmKeeping;
import split.domain.testing.Heard;
import split.persistence.alarm.AlarmViews;
import split.persistence.alarm.Alarms;
import split.persistence.alarmrule.AlarmRule;
import split.persistence.alarmrule.AlarmRules;
import split.persistence.alarmrule.RuleWatches;
import split.persistence.alarmrule.WatchedChannels;
import split.persistence.operation.RemoteOperation;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Window;
import split.view.alarm.AlarmFilter;
import split.view.alarm.AlarmRow;
import split.vocabulary.AlarmKind;
import split.vocabulary.AlarmMeasure;
import split.vocabulary.OperationStatus;
import split.vocabulary.RuleTerms;

/** Rules over stored figures, at moments of our choice. */
@ParameterizedClass
@EnumSource(Engine.class)
class RuleEvaluatingTest {
  private final Database database;
  private final List<AlarmChanged> changed = new ArrayList<>();
  private long shop;

  RuleEvaluatingTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void open() {
    shop = database.inTransaction(em -> Shop.open(em, "shop").channelId());
    database.change(em -> Shop.open(em, "other"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName(
      "N11-5 an alarm is raised once per rule and channel while it holds, resolved when it is gone")
  void once() {
    long rule = rule(null, true, null);
    overdue(NOON.minusSeconds(300));

    look(rule, NOON);
    assertThat(alarms(true)).as("not yet held for a minute").isEmpty();
    look(rule, NOON.plusSeconds(60));
    look(rule, NOON.plusSeconds(75));
    assertThat(alarms(true)).hasSize(1);
    AlarmRow raised = alarms(true).getFirst();
    assertThat(raised.channel()).isEqualTo("shop");
    assertThat(raised.code()).isEqualTo("backlog_age");
    assertThat(raised.subject()).isEqualTo(String.valueOf(rule));
    assertThat(raised.times()).isEqualTo(1);
    assertThat(raised.detail()).startsWith("Backlog: the oldest operation is 360 seconds overdue");

    done();
    look(rule, NOON.plusSeconds(90));
    assertThat(alarms(true)).as("gone for no two minutes").hasSize(1);
    look(rule, NOON.plusSeconds(210));
    assertThat(alarms(true)).isEmpty();
    assertThat(changed)
        .extracting(AlarmChanged::what)
        .containsExactly(AlarmChanged.What.RAISED, AlarmChanged.What.RESOLVED);
  }

  @Test
  @DisplayName("N11-5 what comes and goes within the hold raises nothing")
  void flapping() {
    long rule = rule(null, true, null);
    overdue(NOON.minusSeconds(300));
    look(rule, NOON);
    done();
    look(rule, NOON.plusSeconds(30));
    overdue(NOON.minusSeconds(300));
    look(rule, NOON.plusSeconds(45));
    look(rule, NOON.plusSeconds(75));
    assertThat(alarms(true)).isEmpty();
    look(rule, NOON.plusSeconds(105));
    assertThat(alarms(true)).hasSize(1);
  }

  @Test
  @DisplayName("N11-5 a rule for another channel, or a snoozed one, raises nothing")
  void elsewhere() {
    long other = database.inTransaction(em -> Shop.at(em, "other").channelId());
    long elsewhere = rule(other, true, null);
    long snoozed = rule(shop, true, NOON.plusSeconds(3600));
    overdue(NOON.minusSeconds(300));
    for (long rule : List.of(elsewhere, snoozed)) {
      look(rule, NOON);
      look(rule, NOON.plusSeconds(600));
    }
    assertThat(alarms(true)).isEmpty();
    look(snoozed, NOON.plusSeconds(3600));
    assertThat(alarms(true)).as("snoozed no more").hasSize(1);
  }

  @Test
  @DisplayName("N11-5 without auto-resolve a person resolves, and what still holds is raised again")
  void byHand() {
    long rule = rule(shop, false, null);
    overdue(NOON.minusSeconds(300));
    look(rule, NOON);
    look(rule, NOON.plusSeconds(60));
    database.change(
        em -> new Alarms(em).locked(alarms(true).getFirst().id()).orElseThrow().resolve(NOON));
    look(rule, NOON.plusSeconds(75));
    assertThat(alarms(true)).hasSize(1);
    done();
    look(rule, NOON.plusSeconds(90));
    look(rule, NOON.plusSeconds(9000));
    assertThat(alarms(true)).hasSize(1);
    assertThat(alarms(false)).hasSize(1);
  }

  private long rule(Long channel, boolean autoResolve, Instant snoozedUntil) {
    RuleTerms terms =
        new RuleTerms(
            "Backlog",
            AlarmMeasure.BACKLOG_AGE,
            120L,
            null,
            Duration.ofSeconds(60),
            Duration.ofSeconds(120),
            autoResolve,
            true,
            snoozedUntil);
    return database.inTransaction(
        em -> {
          AlarmRule rule = new AlarmRule(terms, channel, NOON);
          new AlarmRules(em).add(rule);
          return rule.id();
        });
  }

  private void overdue(Instant since) {
    database.change(
        em -> em.persist(new RemoteOperation("split_packages", shop, 1, "c", "N", since)));
  }

  private void done() {
    database.change(
        em ->
            em.createQuery("select o from RemoteOperation o", RemoteOperation.class)
                .getResultStream()
                .filter(operation -> operation.status().isClaimable())
                .forEach(operation -> operation.end(OperationStatus.DONE, "c", "d", NOON)));
  }

  private void look(long rule, Instant now) {
    database.change(em -> evaluating(em, now).evaluate(rule, now));
  }

  private RuleEvaluating evaluating(EntityManager em, Instant now) {
    Alarms alarms = new Alarms(em);
    AlarmKeeping keeping =
        wired(new AlarmKeeping(), alarms, Clock.fixed(now, ZoneOffset.UTC), Heard.in(changed));
    return wired(
        new RuleEvaluating(),
        new AlarmRules(em),
        new RuleWatches(em),
        new WatchedChannels(em),
        alarms,
        keeping);
  }

  private List<AlarmRow> alarms(boolean open) {
    AlarmFilter filter = new AlarmFilter(null, AlarmKind.RULE, null, open);
    return database.read(
        em -> new AlarmViews(em).page(filter, EVERYTHING, new Window(20, 1)).rows());
  }
}
