package split.persistence.flowlog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import split.persistence.oms.OrdersByAnyId;
import split.vocabulary.TokenScope;

/** Under which names the log knows what a person means by an id of whatever kind. */
@Dependent
public class LoggedNames {
  private final EntityManager em;

  @Inject
  public LoggedNames(EntityManager em) {
    this.em = em;
  }

  /** The id itself is always among them, as it may be a correlation id. */
  public Set<String> of(String id, TokenScope scope) {
    Set<Long> orders = new OrdersByAnyId(em).find(id, scope);
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

  private List<String> names(String query, Collection<Long> orders) {
    return em.createQuery(query, String.class).setParameter("orders", orders).getResultList();
  }
}
