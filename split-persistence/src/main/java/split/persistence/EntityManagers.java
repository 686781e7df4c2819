package split.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands the container's transaction-scoped entity manager to the repositories, so that they need no
 * container to be tested.
 */
@Dependent
public class EntityManagers {
  @Produces
  @PersistenceContext(unitName = "split")
  private EntityManager entityManager;
}
