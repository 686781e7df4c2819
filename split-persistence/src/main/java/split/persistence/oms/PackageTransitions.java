package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import split.vocabulary.PackageState;

/** What has become of packages. */
@Dependent
public class PackageTransitions {
  private final EntityManager em;

  @Inject
  public PackageTransitions(EntityManager em) {
    this.em = em;
  }

  public void add(PackageTransition happened) {
    em.persist(happened);
  }

  /** The state from which the package last came into this one; empty if it was born in it. */
  public Optional<PackageState> before(long packageId, PackageState state) {
    return em.createQuery(
            """
            select t.oldState from PackageTransition t
            where t.packageId = :package and t.newState = :state and t.oldState is not null
            order by t.createdAt desc, t.id desc
            """,
            PackageState.class)
        .setParameter("package", packageId)
        .setParameter("state", state)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
