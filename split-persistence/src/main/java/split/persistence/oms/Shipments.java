package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Shipments by the package that they carry. */
@Dependent
public class Shipments {
  private final EntityManager em;

  @Inject
  public Shipments(EntityManager em) {
    this.em = em;
  }

  public void add(Shipment made) {
    em.persist(made);
  }

  public Optional<Shipment> of(long packageId) {
    return em.createQuery("select s from Shipment s where s.packageId = :package", Shipment.class)
        .setParameter("package", packageId)
        .getResultStream()
        .findFirst();
  }
}
