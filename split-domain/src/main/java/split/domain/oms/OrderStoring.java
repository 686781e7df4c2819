package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import split.domain.channel.EffectiveChannel;
import split.domain.oms.ImportedOrder.ImportedItem;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.domain.oms.OrderImport.StoredOrder;
import split.domain.oms.OrderImport.StoredPackage;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Orders;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.oms.Remote;
import split.persistence.oms.SalesOrder;
import split.persistence.oms.Shipping;
import split.vocabulary.ChangeCause;
import split.vocabulary.PackageOutcome;
import split.vocabulary.PackageState;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;

/** One try at an import, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OrderStoring {
  @Inject private Orders orders;
  @Inject private Packages packages;
  @Inject private PackageChanges changes;
  @Inject private Clock clock;

  public OrderStoring() {}

  OrderStoring(Orders orders, Packages packages, PackageChanges changes, Clock clock) {
    this.orders = orders;
    this.packages = packages;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * @param who brings them
   */
  public OrderImport store(
      EffectiveChannel channel, List<ImportedOrder> imported, List<Violation> shape, String who) {
    StoredOrders stored = StoredOrders.load(orders, channel.id(), imported);
    List<Violation> violations = OrderImportPolicy.violations(imported, stored.known(), shape);
    if (!violations.isEmpty()) {
      return new OrderImport.Refused(Refusal.of(violations));
    }
    Instant now = clock.instant();
    List<Package> created = new ArrayList<>();
    List<StoredOrder> done =
        imported.stream().map(order -> store(channel, order, stored, now, created)).toList();
    created.forEach(added -> changes.imported(added, ChangeCause.of(who, null), now));
    orders.flush();
    return new OrderImport.Done(done);
  }

  private StoredOrder store(
      EffectiveChannel channel,
      ImportedOrder imported,
      StoredOrders stored,
      Instant now,
      List<Package> created) {
    boolean isNew = stored.order(imported.number()).isEmpty();
    SalesOrder order =
        stored.order(imported.number()).orElseGet(() -> added(channel, imported.number(), now));
    Map<String, OrderItem> lines = new HashMap<>(stored.lines(imported.number()));
    List<StoredPackage> results =
        imported.packages().stream()
            .map(
                goods ->
                    store(
                        channel.baseState(),
                        order,
                        goods,
                        stored.known().order(imported.number()),
                        lines,
                        now,
                        created))
            .toList();
    return new StoredOrder(
        imported.number(), isNew ? PackageOutcome.CREATED : PackageOutcome.EXISTING, results);
  }

  private StoredPackage store(
      PackageState baseState,
      SalesOrder order,
      ImportedPackage imported,
      KnownOrders.KnownOrder before,
      Map<String, OrderItem> lines,
      Instant now,
      List<Package> created) {
    imported.items().stream()
        .filter(item -> lines.containsKey(item.lineId()))
        .forEach(item -> lines.get(item.lineId()).knownAs(item.unitRows()));
    return before
        .find(imported)
        .map(known -> new StoredPackage(known.id(), known.number(), PackageOutcome.EXISTING))
        .orElseGet(
            () -> {
              Package added = added(baseState, order, imported, now);
              imported
                  .items()
                  .forEach(
                      item ->
                          added.hold(
                              line(order, item, lines), item.quantity(), item.remoteLineId()));
              packages.add(added);
              created.add(added);
              return new StoredPackage(added.id(), added.number(), PackageOutcome.CREATED);
            });
  }

  private SalesOrder added(EffectiveChannel channel, String number, Instant now) {
    SalesOrder order = new SalesOrder(channel.id(), number, now);
    orders.add(order);
    return order;
  }

  private static Package added(
      PackageState baseState, SalesOrder order, ImportedPackage imported, Instant now) {
    return Package.imported(
        order,
        imported.number(),
        Objects.requireNonNullElse(imported.state(), baseState),
        new Remote(imported.remoteId(), imported.remoteStatus()),
        new Shipping(imported.stockLocation(), imported.tracking()),
        now);
  }

  private OrderItem line(SalesOrder order, ImportedItem item, Map<String, OrderItem> lines) {
    return lines.computeIfAbsent(
        item.lineId(),
        id -> {
          OrderItem line = new OrderItem(order, id, item.unitRows(), item.sku(), item.barcode());
          orders.add(line);
          return line;
        });
  }
}
