package split.persistence.flowlog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import split.persistence.Conditions;
import split.vocabulary.TokenScope;

/**
 * Under which names the log knows what a person means by an id: that of an order, a package, the
 * marketplace's package, an order line or a SKU. An SKU is in many orders; the newest count.
 */
@Dependent
public class LoggedNames {
  private static final int MOST_ORDERS = 200;
  private static final List<Path> PATHS =
      List.of(
          new Path("from SalesOrder o", "o.number"),
          new Path("from Package p join p.order o", "p.number"),
          new Path("from Package p join p.order o", "p.remoteId"),
          new Path("from OrderItem i join i.order o", "i.lineId"),
          new Path("from OrderItem i join i.order o", "i.sku"));

  /** From something that has ids to its order {@code o}. */
  private record Path(String from, String id) {}

  private final EntityManager em;

  @Inject
  public LoggedNames(EntityManager em) {
    this.em = em;
  }

  /** The id itself is always among them, as it may be a correlation id. */
  public Set<String> of(String id, TokenScope scope) {
    Set<Long> orders = new HashSet<>();
    PATHS.forEach(path -> orders.addAll(orders(path, id, scope)));
    Set<String> names = new HashSet<>(Set.of(id));
    if (!orders.isEmpty()) {
      names.addAll(names("select o.number from SalesOrder o where o.id in :orders", orders));
      names.addAll(names("select p.number from Package p where p.order.id in :orders", orders));
      names.addAll(
          names(
              """
              select s.correlationId from Split s join Package p on p.id = s.sourceId
              where p.order.id in :orders
              """,
              orders));
    }
    return Collections.unmodifiableSet(names);
  }

  private List<Long> orders(Path path, String id, TokenScope scope) {
    return new Conditions()
        .within(scope, "c.slug")
        .and(path.id() + " = :id", "id", id)
        .first(
            MOST_ORDERS,
            em,
            Long.class,
            "select o.id",
            path.from() + " join Channel c on c.id = o.channelId",
            "o.id desc");
  }

  private List<String> names(String query, Collection<Long> orders) {
    return em.createQuery(query, String.class).setParameter("orders", orders).getResultList();
  }
}
