package split.sandbox.trendyol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A shop's orders and packages with the ways to find them; not safe for threads. */
final class Holdings {
  private final Map<String, Order> orders = new LinkedHashMap<>();
  private final Map<Long, ShipmentPackage> packages = new TreeMap<>();
  private final Map<String, List<Long>> packagesByOrder = new HashMap<>();
  private final Map<Long, String> orderByLine = new HashMap<>();

  void add(Order order) {
    orders.put(order.orderNumber(), order);
  }

  Optional<Order> order(String orderNumber) {
    return Optional.ofNullable(orders.get(orderNumber));
  }

  List<String> orderNumbers() {
    return List.copyOf(orders.keySet());
  }

  boolean knowsLine(long lineId) {
    return orderByLine.containsKey(lineId);
  }

  /** Keeps the package as it is now. */
  ShipmentPackage put(ShipmentPackage current) {
    if (packages.put(current.id(), current) == null) {
      packagesByOrder
          .computeIfAbsent(current.orderNumber(), number -> new ArrayList<>())
          .add(current.id());
      current.lines().forEach(line -> orderByLine.put(line.id(), current.orderNumber()));
    }
    return current;
  }

  Optional<ShipmentPackage> find(long id) {
    return Optional.ofNullable(packages.get(id));
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
