package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Invoices of packages. */
@Dependent
public class Invoices {
  private final EntityManager em;

  @Inject
  public Invoices(EntityManager em) {
    this.em = em;
  }

  public void add(Invoice told) {
    em.persist(told);
  }
}
