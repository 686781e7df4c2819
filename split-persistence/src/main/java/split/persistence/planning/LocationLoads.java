package split.persistence.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import split.vocabulary.PackageState;

/** How many packages locations have to pack, counted. */
@Dependent
public class LocationLoads {
  private final EntityManager em;

  @Inject
  public LocationLoads(EntityManager em) {
    this.em = em;
  }

  /** By ERP code; what has nothing to pack is not among them. */
  public Map<String, Long> of(Collection<String> erpCodes) {
    return erpCodes.isEmpty()
        ? Map.of()
        : em.createQuery(
                """
                select p.stockLocation, count(p) from Package p
                where p.stockLocation in :codes and p.state in :open group by p.stockLocation
                """,
                Object[].class)
            .setParameter("codes", erpCodes)
            .setParameter("open", PackageState.openLoad())
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
