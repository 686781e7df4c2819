package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.view.oms.InvoiceRow;
import split.view.oms.PackagePapers;
import split.view.oms.ShipmentRow;

/** Shipments and invoices of packages: two queries, however many packages there are. */
@Dependent
public class PaperViews {
  private static final String SHIPMENTS =
      """
      select new split.view.oms.ShipmentRow(
        s.packageId, s.number, s.carrier, s.trackingNumber, s.queryNumber, s.createdAt)
      from Shipment s where s.packageId in :packages
      """;
  private static final String INVOICES =
      """
      select new split.view.oms.InvoiceRow(
        i.packageId, i.number, i.documentType, i.date, i.who, i.createdAt)
      from Invoice i where i.packageId in :packages
        and i.id = (select max(o.id) from Invoice o where o.packageId = i.packageId)
      """;

  private final EntityManager em;

  @Inject
  public PaperViews(EntityManager em) {
    this.em = em;
  }

  public Map<Long, PackagePapers> of(Collection<Long> packages) {
    if (packages.isEmpty()) {
      return Map.of();
    }
    var shipments = found(SHIPMENTS, ShipmentRow.class, ShipmentRow::packageId, packages);
    var invoices = found(INVOICES, InvoiceRow.class, InvoiceRow::packageId, packages);
    return packages.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                id -> id, id -> new PackagePapers(shipments.get(id), invoices.get(id))));
  }

  private <T> Map<Long, T> found(
      String query, Class<T> type, Function<T, Long> owner, Collection<Long> packages) {
    return em.createQuery(query, type)
        .setParameter("packages", packages)
        .getResultStream()
        .collect(Collectors.toMap(owner, row -> row));
  }
}
