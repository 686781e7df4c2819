package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.Capability.RateClass;

class BudgetPolicyTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int TAKES = 20_000;

  private Instant now = START;
  private Instant spentUntil = START;

  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }
      };

  private BudgetPolicy.Decision shared(BudgetPolicy policy, int wanted) {
    BudgetPolicy.Decision decision = policy.decide(spentUntil, wanted, now);
    if (decision instanceof BudgetPolicy.Granted granted) {
      spentUntil = granted.spentUntil();
    }
    return decision;
  }

  @ParameterizedTest(
      name = "MKT-5 {0} calls in {1} s: no window has more, and most of them are had")
  @CsvSource({
    "1,60", "2,60", "3,10", "7,1", "30,60", "50,10", "100,60", "499,60", "500,10", "1000,60",
    "1000,1", "5000,60"
  })
  void no_window_exceeds(int requests, int seconds) {
    RateClass limit = new RateClass(requests, Duration.ofSeconds(seconds));
    BudgetPolicy policy = new BudgetPolicy(limit);
    Random chance = new Random(20261121L + requests);
    List<Instant> calls = new ArrayList<>();
    long evenly = limit.per().toNanos() / requests;
    Instant rested = now;
    for (int i = 0; i < TAKES; i++) {
      // About twice what is allowed, with a pause now and then, after which a burst is allowed.
      boolean pause = chance.nextInt(10 * requests) == 0;
      now = now.plusNanos(pause ? limit.per().toNanos() : (long) (chance.nextDouble() * evenly));
      rested = pause ? now : rested;
      int together = 1 + chance.nextInt(policy.mostTogether());
      if (shared(policy, together) instanceof BudgetPolicy.Granted granted) {
        calls.addAll(Collections.nCopies(granted.calls(), made(policy, rested).plus(granted.in())));
      }
    }
    Collections.sort(calls);
    for (int i = requests; i < calls.size(); i++) {
      assertThat(Duration.between(calls.get(i - requests), calls.get(i)))
          .isGreaterThan(limit.per());
    }
    double allowed = (double) Duration.between(START, now).toNanos() / evenly;
    assertThat(calls.size() / allowed).as("share of the allowed calls").isGreaterThan(0.25);
  }

  /**
   * The worst that nodes can do: all calls of a first burst are held as long as they may be, the
   * others are made at once.
   */
  private Instant made(BudgetPolicy policy, Instant rested) {
    boolean held = policy.mostTogether() > 1 && now.isBefore(rested.plus(BudgetPolicy.HELD));
    return held ? now.plus(BudgetPolicy.HELD) : now;
  }

  @ParameterizedTest(
      name = "MKT-5 of {0} calls in a minute {1} may come at once, and the next after {2} ms")
  @CsvSource({"30,3,2307", "1,1,60001", "50,5,1395", "400,40,176"})
  void burst(int requests, int atOnce, long millis) {
    BudgetPolicy policy = new BudgetPolicy(new RateClass(requests, Duration.ofMinutes(1)));
    for (int i = 0; i < atOnce; i++) {
      assertThat(shared(policy, 1)).isInstanceOf(BudgetPolicy.Granted.class);
    }
    Duration wait =
        switch (shared(policy, 1)) {
          case BudgetPolicy.Wait sentBack -> sentBack.duration();
          case BudgetPolicy.Granted granted -> granted.in();
        };
    assertThat(wait.toMillis()).isEqualTo(millis);
    now = now.plus(wait);
    assertThat(shared(policy, 1)).isInstanceOf(BudgetPolicy.Granted.class);
  }

  @Test
  @DisplayName(
      "MKT-5 turns within two seconds are given out one after the other, later ones are sent back")
  void patience() {
    BudgetPolicy policy = new BudgetPolicy(new RateClass(50, Duration.ofSeconds(10)));
    List<Duration> turns = new ArrayList<>();
    while (shared(policy, 1) instanceof BudgetPolicy.Granted granted) {
      turns.add(granted.in());
    }
    assertThat(turns).isSorted().hasSize(5 + 8);
    assertThat(turns.subList(5, turns.size())).doesNotHaveDuplicates();
    assertThat(turns.getLast()).isLessThanOrEqualTo(BudgetPolicy.PATIENCE);
    assertThat(shared(policy, 1))
        .isInstanceOfSatisfying(
            BudgetPolicy.Wait.class,
            wait -> assertThat(wait.duration()).isGreaterThan(BudgetPolicy.PATIENCE));
  }

  @Test
  @DisplayName(
      "MKT-5 a generous budget is taken by the handful while calls are many, singly when few")
  void handful() {
    BudgetPolicy policy = new BudgetPolicy(new RateClass(1000, Duration.ofMinutes(1)));
    Handful node = new Handful(clock);
    int[] asked = {0};
    for (int i = 0; i < 31; i++) {
      node.take(policy.mostTogether(), wanted -> counted(policy, wanted, asked));
    }
    assertThat(asked[0]).as("1, 2, 4, 8 and 16 calls").isEqualTo(5);
    for (int i = 0; i < 5; i++) {
      now = now.plusSeconds(2);
      node.take(policy.mostTogether(), wanted -> counted(policy, wanted, asked));
    }
    assertThat(asked[0]).isEqualTo(10);
    assertThat(spentUntil).isBefore(now.plusMillis(100));
  }

  private BudgetPolicy.Decision counted(BudgetPolicy policy, int wanted, int[] asked) {
    asked[0]++;
    return shared(policy, wanted);
  }
}
