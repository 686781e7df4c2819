package split.domain.marketplace.trendyol;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import split.domain.marketplace.Push;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.trendyol.TrendyolApi.Pushed;
import split.persistence.json.Json;
import tools.jackson.core.JacksonException;

/** Trendyol's webhook: a package, or a page of them, sent to the very address it was given. */
final class TrendyolPush {
  private TrendyolPush() {}

  static Push read(Push.Message message) {
    if (!message.method().equals("POST") || !message.path().isEmpty()) {
      return new Push.Unknown();
    }
    try {
      return hint(Json.MAPPER.readValue(message.body(), Pushed.class));
    } catch (JacksonException unreadable) {
      return new Push.Unreadable("no package of Trendyol's");
    }
  }

  private static Push hint(Pushed pushed) {
    if (pushed == null) {
      return new Push.Unreadable("null");
    }
    List<Pushed> packages = pushed.content() == null ? List.of(pushed) : pushed.content();
    if (packages.isEmpty() || !packages.stream().allMatch(TrendyolPush::isPackage)) {
      return new Push.Unreadable("a package without its numbers");
    }
    Set<String> orders = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Pushed one : packages) {
      orders.add(one.orderNumber().value());
      ids.add(one.shipmentPackageId().value());
      Objects.requireNonNullElse(one.originPackageIds(), List.<RemoteId>of()).stream()
          .filter(Objects::nonNull)
          .forEach(origin -> ids.add(origin.value()));
    }
    return new Push.Hint(orders, ids);
  }

  private static boolean isPackage(Pushed one) {
    return one != null && one.orderNumber() != null && one.shipmentPackageId() != null;
  }
}
