package split.domain.marketplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import split.vocabulary.Sha256;

/**
 * Budgets in the database: shared by all nodes, and remembered when one starts anew. A name may
 * hold what identifies an account, so that its hash is stored.
 */
@ApplicationScoped
public class SharedBudget implements CallBudget {
  @Inject private BudgetTaking taking;
  @Inject private Clock clock;

  private final Map<String, Handful> handfuls = new ConcurrentHashMap<>();

  @Override
  public Optional<Duration> take(Rate rate) {
    BudgetPolicy policy = new BudgetPolicy(rate.limit());
    var decision =
        handfuls
            .computeIfAbsent(rate.budget(), name -> new Handful(clock))
            .take(
                policy.mostTogether(),
                wanted -> taking.take(Sha256.hex(rate.budget()), policy, wanted));
    return switch (decision) {
      case BudgetPolicy.Wait wait -> Optional.of(wait.duration());
      case BudgetPolicy.Granted granted ->
          turnCame(granted) ? Optional.empty() : Optional.of(BudgetPolicy.PATIENCE);
    };
  }

  private static boolean turnCame(BudgetPolicy.Granted granted) {
    try {
      Thread.sleep(granted.in());
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
