package split.domain.marketplace.trendyol;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which page of which of the seller's packages is asked for. */
record OrdersQuery(
    String orderNumber, String packageIds, Instant modifiedFrom, int page, int size) {
  static final int MOST_PER_PAGE = 200;

  static OrdersQuery order(String orderNumber, int page) {
    return new OrdersQuery(orderNumber, null, null, page, MOST_PER_PAGE);
  }

  static OrdersQuery packages(Collection<String> ids, int page) {
    return new OrdersQuery(null, String.join(",", ids), null, page, MOST_PER_PAGE);
  }

  /** What changed since then, the first change first. */
  static OrdersQuery changes(Instant from, int page, int size) {
    return new OrdersQuery(null, null, from, page, size);
  }

  Long startDate() {
    return modifiedFrom == null ? null : modifiedFrom.toEpochMilli();
  }

  String orderByField() {
    return modifiedFrom == null ? null : "PackageLastModifiedDate";
  }

  String orderByDirection() {
    return modifiedFrom == null ? null : "ASC";
  }

  /** As it is shown in the step log. */
  String text() {
    Map<String, Object> parts = new TreeMap<>();
    parts.put("page", page);
    parts.put("size", size);
    if (orderNumber != null) {
      parts.put("orderNumber", orderNumber);
    }
    if (packageIds != null) {
      parts.put("shipmentPackageIds", packageIds);
    }
    if (modifiedFrom != null) {
      parts.put("startDate", startDate());
      parts.put("orderByField", orderByField());
      parts.put("orderByDirection", orderByDirection());
    }
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining("&", "?", ""));
  }
}
