package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Orders with their lines. */
@Dependent
public class Orders {
  private final EntityManager em;

  @Inject
  public Orders(EntityManager em) {
    this.em = em;
  }

  public void add(SalesOrder order) {
    em.persist(order);
  }

  public void add(OrderItem item) {
    em.persist(item);
  }

  /**
   * Those of these orders that are known, locked in the order of their ids: imports of one order
   * come one after the other.
   */
  public List<SalesOrder> lockedByNumber(long channelId, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select o from SalesOrder o where o.channelId = :channel and o.number in :numbers order"
                + " by o.id",
            SalesOrder.class)
        .setParameter("channel", channelId)
        .setParameter("numbers", numbers)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public List<OrderItem> itemsOf(Collection<SalesOrder> orders) {
    return orders.isEmpty()
        ? List.of()
        : em.createQuery(
                "select i from OrderItem i where i.order in :orders order by i.id", OrderItem.class)
            .setParameter("orders", orders)
            .getResultList();
  }

  /** Every package of these orders, dead ones too, with items. */
  public List<Package> packagesOf(Collection<SalesOrder> orders) {
    return orders.isEmpty()
        ? List.of()
        : em.createQuery(
                "select distinct p from Package p left join fetch p.items i left join fetch"
                    + " i.orderItem where p.order in :orders order by p.id",
                Package.class)
            .setParameter("orders", orders)
            .getResultList();
  }

  /** The order number behind each of these package numbers that the channel knows. */
  public Map<String, String> orderNumbersByPackage(
      long channelId, Collection<String> packageNumbers) {
    if (packageNumbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select p.number, o.number from Package p join p.order o where p.channelId = :channel"
                + " and p.number in :numbers",
            Object[].class)
        .setParameter("channel", channelId)
        .setParameter("numbers", packageNumbers)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Writes now what the database may refuse. */
  public void flush() {
    em.flush();
  }
}
