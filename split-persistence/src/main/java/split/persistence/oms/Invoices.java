package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import split.vocabulary.InvoiceDocument;

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

  /** The one that holds. */
  public Optional<InvoiceDocument> newest(long packageId) {
    return em.createQuery(
            """
            select new split.vocabulary.InvoiceDocument(i.number, i.documentType, i.document, i.date)
            from Invoice i where i.packageId = :package order by i.id desc
            """,
            InvoiceDocument.class)
        .setParameter("package", packageId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
