package split.sandbox.trendyol.wire;

import java.util.List;
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
import split.sandbox.SharedSwitch;
import split.sandbox.Switches;
import split.sandbox.trendyol.Refusal;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.Shops;
import split.sandbox.wire.BasicCredentials;
import split.sandbox.wire.JsonFormat;
import split.sandbox.wire.Route;

/** Trendyol as the world sees it: routes, limits of calls, credentials, refusals. */
public final class TrendyolDoor {
  /** Marks in the history a call that was one too many. */
  public static final String RATE_LIMIT = "rate_limit";

  private static final int RETIRED = 556;
  private static final String SELLER = "integration/order/sellers/{seller}";
  private static final String PACKAGE = SELLER + "/shipment-packages/{package}";

  private final Shops shops;
  private final Gate gate;
  private final Refusals refusals;
  private final List<Route<Operation>> routes;

  public TrendyolDoor(Shops shops, Gate gate, Interference interference, Messages messages) {
    this.shops = shops;
    this.gate = gate;
    this.refusals = new Refusals(shops.clock());
    this.routes =
        List.of(
            new Route<>("GET", SELLER + "/orders", new OrdersListing(interference)),
            split("split-packages", SplitBody.GROUPS, messages),
            split("split", SplitBody.LINES, messages),
            split("multi-split", SplitBody.LINE_GROUPS, messages),
            split("quantity-split", SplitBody.QUANTITIES, messages),
            put("", new StatusUpdate(messages)),
            put("/box-info", Telling.BOX_INFO),
            put("/cargo-providers", Telling.CARRIER),
            put("/warehouse", Telling.WAREHOUSE),
            put("/tracking-details", Telling.TRACKING),
            put("/items/unsupplied", new Unsupply(messages)),
            put("/labor-costs", new LaborCosts()));
  }

  private static Route<Operation> split(String tail, SplitBody body, Messages messages) {
    return new Route<>("POST", PACKAGE + "/" + tail, new Splitting(body, messages));
  }

  private static Route<Operation> put(String tail, Operation operation) {
    return new Route<>("PUT", PACKAGE + tail, operation);
  }

  public Delivery answer(Request request) {
    if (request.path().startsWith("sapigw")) {
      return unknown(request, RETIRED, "Retired");
    }
    boolean known = false;
    for (Route<Operation> route : routes) {
      Optional<Map<String, String>> match = route.match(request.path());
      if (match.isPresent() && route.method().equals(request.method())) {
        return answer(route, new Asked(request, match.get()));
      }
      known |= match.isPresent();
    }
    return known ? unknown(request, 405, "Not Allowed") : unknown(request, 404, "Not Found");
  }

  private Delivery unknown(Request request, int status, String title) {
    CallScope scope = new CallScope(Messages.MARKETPLACE, "unknown", "", Set.of());
    return gate.pass(request, scope, none -> Outcome.unchanged(Reply.page(status, title)));
  }

  private Delivery answer(Route<Operation> route, Asked asked) {
    Operation operation = route.operation();
    Optional<Shop> shop = shops.find(asked.sellerId());
    Set<String> orders = shop.map(known -> orders(operation, known, asked)).orElse(Set.of());
    CallScope scope =
        new CallScope(Messages.MARKETPLACE, operation.name(), asked.sellerId(), orders);
    boolean room =
        shop.map(known -> known.limits().admit(route.template(), operation.pace())).orElse(true);
    return room
        ? gate.pass(asked.request(), scope, each -> admitted(operation, shop, asked, each))
        : gate.turnAway(asked.request(), scope, RATE_LIMIT, Refusals.tooMany());
  }

  private static Set<String> orders(Operation operation, Shop shop, Asked asked) {
    try {
      return operation.orders(shop, asked);
    } catch (JsonFormat.BadJson | Refused refusedLater) {
      return Set.of();
    }
  }

  private Outcome admitted(
      Operation operation, Optional<Shop> shop, Asked asked, Switches switches) {
    if (!named(asked) || switches.on(SharedSwitch.USER_AGENT_REFUSED)) {
      return Outcome.unchanged(Reply.page(403, "Forbidden"));
    }
    Optional<BasicCredentials> given = BasicCredentials.of(asked.request());
    if (given.filter(each -> shops.knows(each.username(), each.password())).isEmpty()) {
      return Outcome.unchanged(Refusals.unauthorized("ClientApiAuthenticationException"));
    }
    if (shop.filter(
            known -> known.settings().admits(given.get().username(), given.get().password()))
        .isEmpty()) {
      return Outcome.unchanged(Refusals.unauthorized("TrendyolAuthorizationException"));
    }
    try {
      addressed(shop.get(), asked.request());
      return operation.apply(shop.get(), asked, switches);
    } catch (JsonFormat.BadJson unreadable) {
      return Outcome.unchanged(refusals.reply(Refusal.BAD_BODY, switches));
    } catch (Refused refused) {
      return Outcome.unchanged(refusals.reply((Refusal) refused.reason(), switches));
    }
  }

  private static boolean named(Asked asked) {
    String seller = java.util.regex.Pattern.quote(asked.sellerId());
    return asked
        .request()
        .header("user-agent")
        .filter(name -> name.matches(seller + " - [A-Za-z0-9]{1,30}"))
        .isPresent();
  }

  private static void addressed(Shop shop, Request request) {
    boolean front = request.header("storefrontcode").filter(code -> !code.isBlank()).isPresent();
    Refused.unless(front || !shop.settings().international(), Refusal.NO_STORE_FRONT);
    boolean json =
        request.header("content-type").filter(t -> t.startsWith("application/json")).isPresent();
    Refused.unless(json || request.method().equals("GET"), Refusal.NOT_JSON);
  }
}
