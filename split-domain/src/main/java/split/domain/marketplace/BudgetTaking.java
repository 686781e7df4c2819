package split.domain.marketplace;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import split.persistence.marketplace.SpentBudget;
import split.persistence.marketplace.SpentBudgets;

/** Takes calls from a budget that all nodes share. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BudgetTaking {
  @Inject private SpentBudgets budgets;
  @Inject private Clock clock;

  public BudgetPolicy.Decision take(String name, BudgetPolicy policy, int wanted) {
    SpentBudget budget = budgets.lockedOrNew(name, clock.instant());
    Instant now = clock.instant();
    BudgetPolicy.Decision decision = policy.decide(budget.spentUntil(), wanted, now);
    if (decision instanceof BudgetPolicy.Granted granted) {
      budget.spend(granted.spentUntil());
    }
    return decision;
  }
}
