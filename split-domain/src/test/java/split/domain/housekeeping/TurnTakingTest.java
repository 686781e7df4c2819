package split.domain.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.testing.Beans.wired;
import static split.persistence.testing.Shop.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.housekeeping.HousekeepingTurn.Duty;
import split.persistence.housekeeping.HousekeepingTurns;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class TurnTakingTest {
  private static final Duration REST = Duration.ofSeconds(15);

  private final Database database;
  private final List<Instant> done = new ArrayList<>();

  TurnTakingTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName(
      "OPS-3 one node looks at the rules, whoever clears away, and the next after the rest")
  void apart() {
    long fence = take(Duty.ALARM_RULES, NOON).orElseThrow();
    assertThat(take(Duty.ALARM_RULES, NOON)).as("another node").isEmpty();
    assertThat(take(Duty.CLEARING_AWAY, NOON)).as("another duty").isPresent();

    assertThat(hold(fence, NOON.plusSeconds(1))).isTrue();
    turns(
        NOON.plusSeconds(1),
        turns -> {
          turns.end(Duty.ALARM_RULES, fence, REST);
          return null;
        });
    assertThat(take(Duty.ALARM_RULES, NOON.plusSeconds(15))).isEmpty();
    assertThat(take(Duty.ALARM_RULES, NOON.plusSeconds(16))).isPresent();
  }

  @Test
  @DisplayName(
      "OPS-3 a node that was stopped for longer than its lease does nothing when it goes on")
  void fenced() {
    long lost = take(Duty.ALARM_RULES, NOON).orElseThrow();
    Instant later = NOON.plusSeconds(61);
    long successor = take(Duty.ALARM_RULES, later).orElseThrow();

    assertThat(hold(lost, later)).isFalse();
    assertThat(done).isEmpty();
    assertThat(hold(successor, later)).isTrue();
    assertThat(done).containsExactly(later);
  }

  private OptionalLong take(Duty duty, Instant now) {
    return turns(now, turns -> turns.take(duty, "node"));
  }

  private boolean hold(long fence, Instant now) {
    return turns(now, turns -> turns.hold(Duty.ALARM_RULES, fence, done::add));
  }

  private <T> T turns(Instant now, Function<TurnTaking, T> work) {
    return database.inTransaction(
        em ->
            work.apply(
                wired(
                    new TurnTaking(),
                    new HousekeepingTurns(em),
                    Clock.fixed(now, ZoneOffset.UTC))));
  }
}
