package split.sandbox.hepsiburada;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A shop's orders, packages, open lines and cancelled units with the ways to find them; not safe
 * for threads, the shop guards it.
 */
final class Holdings {
  private final Map<String, Order> orders = new LinkedHashMap<>();
  private final Map<String, ShipmentPackage> packages = new LinkedHashMap<>();
  private final Map<String, Set<String>> packagesByOrder = new HashMap<>();
  private final Map<String, String> orderByLine = new HashMap<>();
  private final Map<String, LineItem> open = new LinkedHashMap<>();
  private final Map<String, List<Cancellation>> cancelled = new HashMap<>();
  private final Set<String> barcodes = new LinkedHashSet<>();

  void add(Order order) {
    orders.put(order.orderNumber(), order);
  }

  Optional<Order> order(String orderNumber) {
    return Optional.ofNullable(orders.get(orderNumber));
  }

  List<String> orderNumbers() {
    return List.copyOf(orders.keySet());
  }

  /** Keeps the package as it is now. */
  ShipmentPackage put(ShipmentPackage current) {
    packages.put(current.packageNumber(), current);
    barcodes.add(current.barcode());
    current
        .lines()
        .forEach(
            line -> {
              orderByLine.put(line.id(), line.orderNumber());
              packagesByOrder
                  .computeIfAbsent(line.orderNumber(), number -> new LinkedHashSet<>())
                  .add(current.packageNumber());
            });
    return current;
  }

  Optional<ShipmentPackage> find(String packageNumber) {
    return Optional.ofNullable(packages.get(packageNumber));
  }

  boolean hasBarcode(String barcode) {
    return barcodes.contains(barcode);
  }

  List<ShipmentPackage> ofOrder(String orderNumber) {
    return packagesByOrder.getOrDefault(orderNumber, Set.of()).stream().map(packages::get).toList();
  }

  Optional<ShipmentPackage> openHolding(String lineId) {
    return Optional.ofNullable(orderByLine.get(lineId)).stream()
        .flatMap(order -> ofOrder(order).stream())
        .filter(each -> each.open() && each.line(lineId).isPresent())
        .findFirst();
  }

  Collection<ShipmentPackage> all() {
    return packages.values();
  }

  Optional<String> orderOfLine(String lineId) {
    return Optional.ofNullable(orderByLine.get(lineId));
  }

  /** Lines that are in no package; units of one line are together. */
  Collection<LineItem> open() {
    return open.values();
  }

  void lay(Stream<LineItem> lines) {
    lines.forEach(
        line -> {
          orderByLine.put(line.id(), line.orderNumber());
          open.merge(
              line.id(), line, (known, more) -> known.units(known.quantity() + more.quantity()));
        });
  }

  /** Takes open units away; the caller has checked that they are there. */
  List<LineItem> take(Map<String, Integer> units) {
    List<LineItem> taken = new ArrayList<>();
    units.forEach(
        (id, quantity) -> {
          LineItem line = open.get(id);
          taken.add(line.units(quantity));
          open.compute(
              id,
              (key, known) ->
                  known.quantity() == quantity ? null : known.units(known.quantity() - quantity));
        });
    return List.copyOf(taken);
  }

  void cancel(Cancellation cancellation) {
    cancelled
        .computeIfAbsent(cancellation.line().orderNumber(), number -> new ArrayList<>())
        .add(cancellation);
  }

  List<Cancellation> cancelled(String orderNumber) {
    return List.copyOf(cancelled.getOrDefault(orderNumber, List.of()));
  }
}
