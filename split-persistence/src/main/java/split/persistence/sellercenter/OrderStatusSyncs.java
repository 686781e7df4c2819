package split.persistence.sellercenter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** What the order system was and is to be told. */
@Dependent
public class OrderStatusSyncs {
  private final EntityManager em;

  @Inject
  public OrderStatusSyncs(EntityManager em) {
    this.em = em;
  }

  /** Its id is known from here on. */
  public void add(OrderStatusSync added) {
    em.persist(added);
  }

  /** All of the same package, the oldest first, locked in the order of their ids. */
  public List<OrderStatusSync> lockedBeside(long id) {
    return em.createQuery(
            """
            select s from OrderStatusSync s
            where s.packageId = (select o.packageId from OrderStatusSync o where o.id = :id) order by s.id
            """,
            OrderStatusSync.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
