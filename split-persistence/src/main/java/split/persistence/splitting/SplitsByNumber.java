package split.persistence.splitting;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import split.persistence.Conditions;
import split.vocabulary.TokenScope;

/**
 * Finds splits by any number an operator may have at hand. It goes through the orders, which a
 * number finds by its index, because no other way avoids reading every split there is.
 */
final class SplitsByNumber {
  private final EntityManager em;

  SplitsByNumber(EntityManager em) {
    this.em = em;
  }

  /**
   * Ids of the splits whose source, order or child has this number; a child taken back has none any
   * more.
   */
  List<Long> find(String number, TokenScope scope) {
    Set<Long> orders =
        new HashSet<>(
            orders(
                "from Package p join p.order o join Channel c on c.id = p.channelId",
                "p.number = :number",
                number,
                scope));
    orders.addAll(
        orders(
            "from SalesOrder o join Channel c on c.id = o.channelId",
            "o.number = :number",
            number,
            scope));
    return orders.isEmpty() ? List.of() : splits(orders, number);
  }

  private List<Long> orders(String from, String condition, String number, TokenScope scope) {
    return new Conditions()
        .within(scope, "c.slug")
        .and(condition, "number", number)
        .list(em, Long.class, "select o.id", from, "o.id");
  }

  private List<Long> splits(Set<Long> orders, String number) {
    return em.createQuery(
            """
            select distinct p.splitId from Package p join p.order o join Package s on s.id = p.splitFrom
            where o.id in :orders
              and (o.number = :number or s.number = :number or p.number = :number)
            """,
            Long.class)
        .setParameter("orders", orders)
        .setParameter("number", number)
        .getResultList();
  }
}
