package split.sandbox.n11.wire;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.sandbox.CallScope;
import split.sandbox.Delivery;
import split.sandbox.Gate;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Request;
import split.sandbox.Switches;
import split.sandbox.n11.Refusal;
import split.sandbox.n11.Shop;
import split.sandbox.n11.Shops;
import split.sandbox.wire.JsonFormat;

/**
 * N11 as the world sees it: routes, credentials, refusals. A path that N11 does not know answers
 * 503.
 */
public final class N11Door {
  public static final String MARKETPLACE = "n11";

  private final Shops shops;
  private final Gate gate;
  private final Map<String, Operation> operations;

  public N11Door(Shops shops, Gate gate, Interference interference, Clock clock) {
    this.shops = shops;
    this.gate = gate;
    this.operations =
        Map.of(
            "GET rest/delivery/v1/shipmentPackages", new PackageListing(clock, interference),
            "PUT rest/order/v1/update", new Acceptance(),
            "POST rest/delivery/v1/splitCombinePackage", new LineSplit(),
            "POST rest/delivery/v1/splitPackageByQuantity", new QuantitySplit(),
            "PUT rest/order/v1/labor-costs", new LaborCosts(),
            "PUT rest/delivery/v1/collectionRequest", new CollectionRequest());
  }

  public Delivery answer(Request request) {
    String key = request.header("appkey").orElse("");
    Operation operation = operations.get(request.method() + " " + request.path());
    if (operation == null) {
      CallScope scope = new CallScope(MARKETPLACE, "unknown", key, Set.of());
      return gate.pass(
          request,
          scope,
          none -> Outcome.unchanged(Reply.page(503, "Service Temporarily Unavailable")));
    }
    Optional<Shop> shop = shops.find(key);
    Optional<JsonObject> body = body(request);
    Set<String> orders =
        shop.map(known -> orders(operation, known, request, body)).orElse(Set.of());
    CallScope scope = new CallScope(MARKETPLACE, operation.name(), key, orders);
    return gate.pass(
        request, scope, switches -> admitted(operation, shop, request, body, switches));
  }

  private static Set<String> orders(
      Operation operation, Shop shop, Request request, Optional<JsonObject> body) {
    try {
      return body.map(json -> operation.orders(shop, request, json)).orElse(Set.of());
    } catch (JsonFormat.BadJson refusedLater) {
      return Set.of();
    }
  }

  private static Outcome admitted(
      Operation operation,
      Optional<Shop> shop,
      Request request,
      Optional<JsonObject> body,
      Switches switches) {
    Optional<String> secret = request.header("appsecret");
    if (request.header("appkey").isEmpty() || secret.isEmpty()) {
      return Outcome.unchanged(Reply.page(400, "Bad Request"));
    }
    if (shop.filter(known -> known.admits(secret.get())).isEmpty()) {
      return Outcome.unchanged(Refusals.authenticationFailed(switches));
    }
    try {
      JsonObject json = body.orElseThrow(() -> new Refused(Refusal.BAD_BODY));
      return operation.apply(shop.get(), request, json, switches);
    } catch (JsonFormat.BadJson unreadable) {
      return Outcome.unchanged(Refusals.reply(Refusal.BAD_BODY, switches));
    } catch (Refused refused) {
      return Outcome.unchanged(Refusals.reply(refused.reason(), switches));
    }
  }

  private static Optional<JsonObject> body(Request request) {
    if (request.method().equals("GET")) {
      return Optional.of(JsonValue.EMPTY_JSON_OBJECT);
    }
    try {
      return Optional.of(JsonFormat.parseObject(request.body()));
    } catch (JsonFormat.BadJson unreadable) {
      return Optional.empty();
    }
  }
}
