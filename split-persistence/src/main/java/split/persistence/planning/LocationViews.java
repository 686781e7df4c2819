package split.persistence.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.planning.LocationFilter;
import split.view.planning.LocationRow;
import split.view.planning.UnknownLocation;
import split.vocabulary.PackageState;

/** Locations as they are shown; a page costs three queries. */
@Dependent
public class LocationViews {
  private static final String ROW =
      """
      select new split.view.planning.LocationRow(
        l.id, l.erpCode, l.name, l.maxQuota, l.priority, l.active, l.createdAt, l.modifiedAt)
      """;
  private static final String FROM = "from StockLocation l";
  private static final String ORDER = "l.priority, l.id";
  private static final int MOST_UNKNOWN = 100;

  private final EntityManager em;
  private final LocationLoads loads;

  @Inject
  public LocationViews(EntityManager em) {
    this.em = em;
    this.loads = new LocationLoads(em);
  }

  /** In the order in which they are asked. */
  public Slice<LocationRow> page(LocationFilter filter, Window window) {
    Slice<LocationRow> found =
        new Conditions()
            .and("l.erpCode = :code", "code", filter.erpCode())
            .and("l.active = :active", "active", filter.active())
            .slice(em, LocationRow.class, ROW, FROM, ORDER, window);
    return new Slice<>(found.count(), loaded(found.rows()));
  }

  public Optional<LocationRow> find(long id) {
    return loaded(
            new Conditions()
                .and("l.id = :id", "id", id)
                .list(em, LocationRow.class, ROW, FROM, ORDER))
        .stream()
        .findFirst();
  }

  /** What packages that wait to be packed name, and nobody knows; the first hundred. */
  public List<UnknownLocation> unknown() {
    return em.createQuery(
            """
            select new split.view.planning.UnknownLocation(p.stockLocation, count(p)) from Package p
            where p.state in :open and p.stockLocation is not null
              and not exists (select l.id from StockLocation l where l.erpCode = p.stockLocation)
            group by p.stockLocation order by p.stockLocation
            """,
            UnknownLocation.class)
        .setParameter("open", PackageState.openLoad())
        .setMaxResults(MOST_UNKNOWN)
        .getResultList();
  }

  private List<LocationRow> loaded(List<LocationRow> rows) {
    Map<String, Long> load = loads.of(rows.stream().map(LocationRow::erpCode).toList());
    return rows.stream().map(row -> row.with(load.getOrDefault(row.erpCode(), 0L))).toList();
  }
}
