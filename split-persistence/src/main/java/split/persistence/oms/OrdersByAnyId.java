package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import split.persistence.Conditions;
import split.vocabulary.TokenScope;

/**
 * Which orders a person means by an id: that of an order, a package, the marketplace's package, an
 * order line or a SKU. An SKU is in many orders; the newest count.
 */
@Dependent
public class OrdersByAnyId {
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
  public OrdersByAnyId(EntityManager em) {
    this.em = em;
  }

  public Set<Long> find(String id, TokenScope scope) {
    Set<Long> orders = new HashSet<>();
    PATHS.forEach(path -> orders.addAll(find(path, id, scope)));
    return orders;
  }

  private List<Long> find(Path path, String id, TokenScope scope) {
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
}
