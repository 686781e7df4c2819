package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.oms.PackageItemFilter;
import split.view.oms.PackageItemRow;
import split.vocabulary.TokenScope;

/** What is in packages, item by item. */
@Dependent
public class PackageItemViews {
  private static final String ROW =
      """
      select new split.view.oms.PackageItemRow(i.id, g.id, g.number, g.state, l.id, l.lineId,
        l.unitRows, l.sku, l.barcode, i.quantity, i.remoteLineId)
      """;
  private static final String FROM =
      "from PackageItem i join i.owner g join i.orderItem l join Channel c on c.id = g.channelId";

  private final EntityManager em;

  @Inject
  public PackageItemViews(EntityManager em) {
    this.em = em;
  }

  /** Newest first. */
  public Slice<PackageItemRow> page(PackageItemFilter filter, TokenScope scope, Window window) {
    return new Conditions()
        .within(scope, "c.slug")
        .and("g.id = :package", "package", filter.packageId())
        .and("g.number = :number", "number", filter.number())
        .and("g.state = :state", "state", filter.state())
        .slice(em, PackageItemRow.class, ROW, FROM, "i.id desc", window);
  }
}
