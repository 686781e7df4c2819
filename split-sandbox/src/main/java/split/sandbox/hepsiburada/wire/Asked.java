package split.sandbox.hepsiburada.wire;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.sandbox.Request;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.wire.JsonFormat;

/** A call, and what its path says. */
record Asked(Request request, Map<String, String> path) {
  String packageNumber() {
    return path.get("package");
  }

  String lineId() {
    return path.get("line").toLowerCase(Locale.ROOT);
  }

  String orderNumber() {
    return path.get("order");
  }

  JsonObject body() {
    return JsonFormat.parseObject(request.body());
  }

  /** The parameter's first value that is not blank; the case of its name does not matter. */
  Optional<String> parameter(String name) {
    return request.query().entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .flatMap(List::stream)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** The orders the path is about, as far as the shop knows them. */
  Set<String> orders(Shop shop) {
    if (path.containsKey("package")) {
      return shop.find(packageNumber()).map(ShipmentPackage::orderNumbers).orElse(Set.of());
    }
    if (path.containsKey("line")) {
      return shop.orderOfLine(lineId()).map(Set::of).orElse(Set.of());
    }
    return path.containsKey("order") ? Set.of(orderNumber()) : Set.of();
  }
}
