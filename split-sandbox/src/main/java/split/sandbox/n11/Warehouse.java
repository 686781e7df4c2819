package split.sandbox.n11;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A shop's packages with the ways to find them; not safe for threads, the shop guards it. */
final class Warehouse {
  private final Map<Long, ShipmentPackage> packages = new TreeMap<>();
  private final Map<String, Order> orders = new LinkedHashMap<>();
  private final Map<String, List<Long>> packagesByOrder = new HashMap<>();
  private final Map<Long, Long> packageByLine = new HashMap<>();

  void add(Order order) {
    orders.put(order.orderNumber(), order);
  }

  Optional<Order> order(String orderNumber) {
    return Optional.ofNullable(orders.get(orderNumber));
  }

  List<String> orderNumbers() {
    return List.copyOf(orders.keySet());
  }

  /** Keeps the package as it is now; a line is looked up in the package that came last. */
  ShipmentPackage put(ShipmentPackage current) {
    if (packages.put(current.id(), current) == null) {
      packagesByOrder
          .computeIfAbsent(current.orderNumber(), number -> new ArrayList<>())
          .add(current.id());
      current.lines().forEach(line -> packageByLine.put(line.id(), current.id()));
    }
    return current;
  }

  Optional<ShipmentPackage> find(long id) {
    return Optional.ofNullable(packages.get(id));
  }

  Optional<ShipmentPackage> holding(long lineId) {
    return Optional.ofNullable(packageByLine.get(lineId)).map(packages::get);
  }

  List<ShipmentPackage> ofOrder(String orderNumber) {
    return packagesByOrder.getOrDefault(orderNumber, List.of()).stream()
        .map(packages::get)
        .toList();
  }

  Collection<ShipmentPackage> all() {
    return packages.values();
  }
}
