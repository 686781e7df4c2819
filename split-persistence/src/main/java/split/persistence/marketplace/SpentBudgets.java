package split.persistence.marketplace;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

/** Budgets of calls, by name. */
@Dependent
public class SpentBudgets {
  private static final String NEW_ONES = "";

  private final EntityManager em;

  @Inject
  public SpentBudgets(EntityManager em) {
    this.em = em;
  }

  /** Nodes that use a budget for the first time together make one: they wait for each other. */
  public SpentBudget lockedOrNew(String name, Instant now) {
    return locked(name)
        .orElseGet(
            () -> {
              locked(NEW_ONES).orElseThrow();
              return locked(name).orElseGet(() -> added(name, now));
            });
  }

  private Optional<SpentBudget> locked(String name) {
    return Optional.ofNullable(em.find(SpentBudget.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  private SpentBudget added(String name, Instant now) {
    SpentBudget budget = new SpentBudget(name, now);
    em.persist(budget);
    return budget;
  }
}
