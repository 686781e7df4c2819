package split.persistence.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where goods may leave from; always in the one order in which they are asked and locked. */
@Dependent
public class StockLocations {
  private final EntityManager em;

  @Inject
  public StockLocations(EntityManager em) {
    this.em = em;
  }

  public void add(StockLocation location) {
    em.persist(location);
  }

  public Optional<StockLocation> locked(long id) {
    return Optional.ofNullable(em.find(StockLocation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public boolean exists(String erpCode) {
    return !named(List.of(erpCode)).isEmpty();
  }

  public List<StockLocation> named(Collection<String> erpCodes) {
    return erpCodes.isEmpty()
        ? List.of()
        : em.createQuery(
                "select l from StockLocation l where l.erpCode in :codes order by l.priority, l.id",
                StockLocation.class)
            .setParameter("codes", erpCodes)
            .getResultList();
  }

  /** The active ones. */
  public List<StockLocation> active() {
    return em.createQuery(
            "select l from StockLocation l where l.active = true order by l.priority, l.id",
            StockLocation.class)
        .getResultList();
  }
}
