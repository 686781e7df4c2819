package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.marketplace.Capability.RateClass;
import split.persistence.marketplace.SpentBudget;
import split.persistence.marketplace.SpentBudgets;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;

/** One budget, many takers at once; time is whatever a test says it is. */
@ParameterizedClass
@EnumSource(Engine.class)
class SpentBudgetsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final RateClass LIMIT = new RateClass(50, Duration.ofSeconds(10));
  private static final int TAKERS = 4;
  private static final int TAKES = 150;

  private final Database database;
  private final BudgetPolicy policy = new BudgetPolicy(LIMIT);
  private final AtomicLong millis = new AtomicLong();

  SpentBudgetsTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("MKT-5 whoever takes at the same time takes from one budget, and no window has more")
  void shared() throws Exception {
    List<Instant> calls = new ArrayList<>();
    try (ExecutorService nodes = Executors.newFixedThreadPool(TAKERS)) {
      Callable<List<Instant>> taker =
          () -> IntStream.range(0, TAKES).mapToObj(i -> take()).flatMap(List::stream).toList();
      for (Future<List<Instant>> taken : nodes.invokeAll(Collections.nCopies(TAKERS, taker))) {
        calls.addAll(taken.get());
      }
    }
    Collections.sort(calls);
    assertThat(calls).hasSizeGreaterThan(LIMIT.requests());
    for (int i = LIMIT.requests(); i < calls.size(); i++) {
      assertThat(Duration.between(calls.get(i - LIMIT.requests()), calls.get(i)))
          .isGreaterThan(LIMIT.per());
    }
  }

  @Test
  @DisplayName("MKT-5 what is spent stays spent when a node starts anew, and budgets are apart")
  void kept() {
    IntStream.range(0, 5).forEach(i -> take("one", START));
    assertThat(waitOf(take("one", START))).isPositive();
    assertThat(waitOf(take("two", START))).isZero();
  }

  private static Duration waitOf(BudgetPolicy.Decision decision) {
    return switch (decision) {
      case BudgetPolicy.Wait wait -> wait.duration();
      case BudgetPolicy.Granted granted -> granted.in();
    };
  }

  /** Each taker is a little later than the one before, whichever it is. */
  private List<Instant> take() {
    return database.inTransaction(
        em -> {
          SpentBudget budget = new SpentBudgets(em).lockedOrNew("n11", START);
          Instant now = START.plusMillis(millis.addAndGet(50));
          return decide(budget, now) instanceof BudgetPolicy.Granted granted
              ? List.of(now.plus(granted.in()))
              : List.of();
        });
  }

  private BudgetPolicy.Decision take(String name, Instant now) {
    return database.inTransaction(em -> decide(new SpentBudgets(em).lockedOrNew(name, START), now));
  }

  private BudgetPolicy.Decision decide(SpentBudget budget, Instant now) {
    BudgetPolicy.Decision decision = policy.decide(budget.spentUntil(), 1, now);
    if (decision instanceof BudgetPolicy.Granted granted) {
      budget.spend(granted.spentUntil());
    }
    return decision;
  }
}
