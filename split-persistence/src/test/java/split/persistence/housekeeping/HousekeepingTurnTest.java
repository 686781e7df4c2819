package split.persistence.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static split.persistence.testing.Shop.NOON;

import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class HousekeepingTurnTest {
  private static final Instant LEASE_OVER = NOON.plusSeconds(60);

  private final Database database;

  HousekeepingTurnTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("OPS-3 one node keeps house; the turn of a node that died comes due by itself")
  void abandoned() {
    long lost = taken("a");

    assertThat(isDue(LEASE_OVER.minusMillis(1))).isFalse();
    assertThat(isDue(LEASE_OVER)).isTrue();
    long successor = taken("b");

    assertThat(held(lost)).isFalse();
    assertThat(held(successor)).isTrue();
  }

  @Test
  @DisplayName("OPS-3 a turn that has ended is held by nobody and due after the rest")
  void ended() {
    long fence = taken("a");
    turn(
        turn -> {
          turn.renew(LEASE_OVER);
          turn.end(LEASE_OVER.plusSeconds(600));
          return null;
        });

    assertThat(held(fence)).isFalse();
    assertThat(isDue(LEASE_OVER.plusSeconds(599))).isFalse();
    assertThat(isDue(LEASE_OVER.plusSeconds(600))).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                turn(
                    turn -> {
                      turn.renew(LEASE_OVER);
                      return null;
                    }));
  }

  private long taken(String node) {
    return turn(turn -> turn.take(node, LEASE_OVER));
  }

  private boolean isDue(Instant now) {
    return turn(turn -> turn.isDue(now));
  }

  private boolean held(long fence) {
    return turn(turn -> turn.isHeldUnder(fence));
  }

  private <T> T turn(Function<HousekeepingTurn, T> work) {
    return database.inTransaction(
        em -> work.apply(new HousekeepingTurns(em).locked(HousekeepingTurn.Duty.CLEARING_AWAY)));
  }
}
