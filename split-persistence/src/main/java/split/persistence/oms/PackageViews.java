package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import split.persistence.Conditions;
import split.view.Named;
import split.view.Slice;
import split.view.Window;
import split.view.oms.ItemRow;
import split.view.oms.PackageFilter;
import split.view.oms.PackageRow;
import split.view.oms.PackageView;
import split.vocabulary.TokenScope;

/** Packages as they are shown; a page costs four queries, however long it is. */
@Dependent
public class PackageViews {
  private static final int MOST_OF_ORDER = 500;

  private static final String ROW =
      """
      select new split.view.oms.PackageRow(p.id, p.number, p.state, o.id, o.number, c.slug, p.remoteId, p.remoteStatus,
        p.stockLocation, p.version, p.carrier, p.carrierCode, p.label, p.desi, p.boxes, p.warehouse,
        p.previousCarrier, p.previousCarrierCode, p.previousLabel, p.createdAt, p.modifiedAt, p.splitFrom, s.number)
      """;
  private static final String FROM =
      "from Package p join p.order o join Channel c on c.id = p.channelId left join Package s on"
          + " s.id = p.splitFrom";

  private final EntityManager em;

  @Inject
  public PackageViews(EntityManager em) {
    this.em = em;
  }

  /** Newest first. */
  public Slice<PackageView> page(PackageFilter filter, TokenScope scope, Window window) {
    return page(filter, null, scope, window);
  }

  /**
   * Newest first.
   *
   * @param orders to one of which the package belongs; null leaves it open
   */
  public Slice<PackageView> page(
      PackageFilter filter, Set<Long> orders, TokenScope scope, Window window) {
    if (orders != null && orders.isEmpty()) {
      return new Slice<>(0, List.of());
    }
    Slice<PackageRow> found =
        new Conditions()
            .within(scope, "c.slug")
            .and("c.slug = :channel", "channel", filter.channel())
            .and("p.number = :number", "number", filter.number())
            .and("o.number = :order", "order", filter.orderNumber())
            .and("p.state = :state", "state", filter.state())
            .and("o.id in :orders", "orders", orders)
            .slice(em, PackageRow.class, ROW, FROM, "p.id desc", window);
    return new Slice<>(found.count(), withGoods(found.rows()));
  }

  public Optional<PackageView> find(long id, TokenScope scope) {
    return withGoods(
            new Conditions()
                .within(scope, "c.slug")
                .and("p.id = :id", "id", id)
                .list(em, PackageRow.class, ROW, FROM, "p.id"))
        .stream()
        .findFirst();
  }

  /** The packages of one order, the oldest first. */
  public List<PackageView> ofOrder(long order, TokenScope scope) {
    return withGoods(
        new Conditions()
            .within(scope, "c.slug")
            .and("o.id = :order", "order", order)
            .first(MOST_OF_ORDER, em, PackageRow.class, ROW, FROM, "p.createdAt, p.id"));
  }

  private List<PackageView> withGoods(List<PackageRow> rows) {
    List<Long> ids = rows.stream().map(PackageRow::id).toList();
    Map<Long, List<ItemRow>> items = items(ids);
    Map<Long, List<Named>> children = childrenOf(ids);
    return rows.stream()
        .map(
            row ->
                new PackageView(
                    row,
                    items.getOrDefault(row.id(), List.of()),
                    children.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** The goods of these packages, by package. */
  public Map<Long, List<ItemRow>> items(Collection<Long> packages) {
    if (packages.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select new split.view.oms.ItemRow(
              g.id, i.id, l.id, l.lineId, l.unitRows, l.sku, l.barcode, i.quantity, i.remoteLineId)
            from PackageItem i join i.owner g join i.orderItem l where g.id in :packages order by i.id
            """,
            ItemRow.class)
        .setParameter("packages", packages)
        .getResultStream()
        .collect(Collectors.groupingBy(ItemRow::packageId));
  }

  private Map<Long, List<Named>> childrenOf(Collection<Long> sources) {
    if (sources.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select s.activeSourceId, c.id, c.number from Split s join Package c on c.splitId = s.id
            where s.activeSourceId in :sources order by c.id
            """,
            Object[].class)
        .setParameter("sources", sources)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(
                    row -> new Named((Long) row[1], (String) row[2]), Collectors.toList())));
  }
}
