package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.persistence.oms.OrdersByAnyId;
import split.persistence.oms.PackageViews;
import split.view.Slice;
import split.view.Window;
import split.view.oms.PackageFilter;
import split.view.oms.PackageView;
import split.vocabulary.TokenScope;

/** Shows packages (ADM-3). */
@Stateless
public class PackageReading {
  @Inject private PackageViews packages;
  @Inject private OrdersByAnyId orders;

  /** Newest first. */
  public Slice<PackageView> page(PackageFilter filter, TokenScope scope, Window window) {
    return packages.page(filter, scope, window);
  }

  /**
   * The same, of the orders that a person means by an id of whatever kind.
   *
   * @param id of an order, a package, the marketplace's package, a line, or a SKU; null leaves it
   *     open
   */
  public Slice<PackageView> page(PackageFilter filter, String id, TokenScope scope, Window window) {
    return packages.page(filter, id == null ? null : orders.find(id, scope), scope, window);
  }

  /** Everything of the same order, the oldest first, from which lineage can be told. */
  public List<PackageView> ofOrder(long order, TokenScope scope) {
    return packages.ofOrder(order, scope);
  }

  public Optional<PackageView> find(long id, TokenScope scope) {
    return packages.find(id, scope);
  }
}
