package split.persistence.sellercenter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Invoices that other services make, one a package. */
@Dependent
public class RemoteInvoices {
  private final EntityManager em;

  @Inject
  public RemoteInvoices(EntityManager em) {
    this.em = em;
  }

  public void add(RemoteInvoice added) {
    em.persist(added);
  }

  public Optional<RemoteInvoice> find(long id) {
    return Optional.ofNullable(em.find(RemoteInvoice.class, id));
  }

  public Optional<RemoteInvoice> locked(long id) {
    return Optional.ofNullable(em.find(RemoteInvoice.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<RemoteInvoice> ofPackage(long packageId) {
    return em
        .createQuery(
            "select i from RemoteInvoice i where i.packageId = :package", RemoteInvoice.class)
        .setParameter("package", packageId)
        .getResultList()
        .stream()
        .findFirst();
  }
}
