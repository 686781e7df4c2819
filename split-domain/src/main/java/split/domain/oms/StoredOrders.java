package split.domain.oms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.domain.oms.KnownOrders.KnownOrder;
import split.domain.oms.KnownOrders.KnownPackage;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Orders;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.SalesOrder;

/**
 * The known ones among the orders being imported, locked, as entities to change and as values to
 * judge by.
 */
record StoredOrders(
    Map<String, SalesOrder> byNumber,
    Map<String, Map<String, OrderItem>> linesByOrder,
    KnownOrders known) {

  static StoredOrders load(Orders orders, long channelId, Collection<ImportedOrder> imported) {
    List<SalesOrder> found =
        orders.lockedByNumber(channelId, numbers(imported.stream().map(ImportedOrder::number)));
    Map<Long, List<OrderItem>> items =
        orders.itemsOf(found).stream().collect(Collectors.groupingBy(line -> line.order().id()));
    Map<Long, List<Package>> packages =
        orders.packagesOf(found).stream()
            .collect(Collectors.groupingBy(goods -> goods.order().id()));
    Map<String, KnownOrder> known =
        found.stream()
            .collect(
                Collectors.toMap(
                    SalesOrder::number,
                    order ->
                        known(
                            packages.getOrDefault(order.id(), List.of()),
                            items.getOrDefault(order.id(), List.of()))));
    Map<String, String> owners =
        orders.orderNumbersByPackage(
            channelId,
            numbers(
                imported.stream()
                    .flatMap(order -> order.packages().stream())
                    .map(goods -> goods.number())));
    return new StoredOrders(
        found.stream().collect(Collectors.toMap(SalesOrder::number, Function.identity())),
        found.stream()
            .collect(
                Collectors.toMap(
                    SalesOrder::number,
                    order ->
                        items.getOrDefault(order.id(), List.of()).stream()
                            .collect(Collectors.toMap(OrderItem::lineId, Function.identity())))),
        new KnownOrders(known, owners));
  }

  Optional<SalesOrder> order(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  Map<String, OrderItem> lines(String number) {
    return linesByOrder.getOrDefault(number, Map.of());
  }

  private static List<String> numbers(java.util.stream.Stream<String> numbers) {
    return numbers.filter(Objects::nonNull).distinct().toList();
  }

  private static KnownOrder known(List<Package> packages, List<OrderItem> items) {
    return new KnownOrder(
        packages.stream().map(StoredOrders::known).toList(),
        items.stream().collect(Collectors.toMap(OrderItem::lineId, OrderItem::unitRows)));
  }

  private static KnownPackage known(Package goods) {
    boolean imported = goods.splitFrom() == null;
    return new KnownPackage(
        goods.id(),
        goods.number(),
        goods.remoteId(),
        imported,
        !imported && goods.state().isLive() && goods.remoteId() == null,
        goods.items().stream()
            .collect(
                Collectors.toMap(
                    item -> item.orderItem().lineId(), PackageItem::quantity, Integer::sum)));
  }
}
