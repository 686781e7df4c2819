package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.Capability.RateClass;

class BudgetPolicyTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int NODES = 3;
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
      name =
          "MKT-5 {0} calls in {1} s: no window has more, whatever three nodes ask, and most are had")
  @CsvSource({
    "1,60", "2,60", "3,10", "7,1", "30,60", "50,10", "100,60", "499,60", "500,10", "1000,60",
    "1000,1", "5000,60"
  })
  void no_window_exceeds(int requests, int seconds) {
    RateClass limit = new RateClass(requests, Duration.ofSeconds(seconds));
    BudgetPolicy policy = new BudgetPolicy(limit);
    Handful[] nodes = {new Handful(clock), new Handful(clock), new Handful(clock)};
    Random chance = new Random(20261121L + requests);
    Deque<Instant> window = new ArrayDeque<>();
    long calls = 0;
    long evenly = limit.per().toNanos() / requests;
    for (int i = 0; i < TAKES; i++) {
      // About thrice what is allowed, with a pause now and then, after which a burst is allowed.
      long pause = (long) (chance.nextDouble() * evenly * 2 / 3);
      now = now.plusNanos(chance.nextInt(20 * requests) == 0 ? limit.per().toNanos() : pause);
      Handful node = nodes[chance.nextInt(NODES)];
      if (node.take(policy.mostTogether(), wanted -> shared(policy, wanted)).isEmpty()) {
        calls++;
        window.addLast(now);
        while (window.getFirst().isBefore(now.minus(limit.per()))) {
          window.removeFirst();
        }
        assertThat(window).hasSizeLessThanOrEqualTo(requests);
      }
    }
    double allowed = (double) Duration.between(START, now).toNanos() / evenly;
    assertThat(calls / allowed).as("share of the allowed calls").isGreaterThan(0.25);
  }

  @ParameterizedTest(
      name = "MKT-5 of {0} calls in a minute {1} may come at once, and the next after {2} ms")
  @CsvSource({"30,3,2307", "1,1,60001", "50,5,1395", "400,40,176"})
  void burst(int requests, int atOnce, long millis) {
    BudgetPolicy policy = new BudgetPolicy(new RateClass(requests, Duration.ofMinutes(1)));
    for (int i = 0; i < atOnce; i++) {
      assertThat(shared(policy, 1)).isInstanceOf(BudgetPolicy.Granted.class);
    }
    assertThat(shared(policy, 1))
        .isInstanceOfSatisfying(
            BudgetPolicy.Wait.class,
            wait -> {
              assertThat(wait.duration().toMillis()).isEqualTo(millis);
              now = now.plus(wait.duration());
            });
    assertThat(shared(policy, 1)).isInstanceOf(BudgetPolicy.Granted.class);
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
