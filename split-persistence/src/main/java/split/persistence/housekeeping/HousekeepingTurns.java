package split.persistence.housekeeping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The turns, one for each duty. */
@Dependent
public class HousekeepingTurns {
  private final EntityManager em;

  @Inject
  public HousekeepingTurns(EntityManager em) {
    this.em = em;
  }

  /** Nodes that want it at the same time wait for each other here. */
  public HousekeepingTurn locked(HousekeepingTurn.Duty duty) {
    return em.find(
        HousekeepingTurn.class, HousekeepingTurn.id(duty), LockModeType.PESSIMISTIC_WRITE);
  }
}
