package split.sandbox.hepsiburada.wire;

import static split.sandbox.hepsiburada.PackageStatus.DELIVERED;
import static split.sandbox.hepsiburada.PackageStatus.IN_TRANSIT;
import static split.sandbox.hepsiburada.PackageStatus.OPEN;
import static split.sandbox.hepsiburada.PackageStatus.UNDELIVERED;
import static split.sandbox.hepsiburada.PackageStatus.UNPACKED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import split.sandbox.CallScope;
import split.sandbox.Delivery;
import split.sandbox.Gate;
import split.sandbox.Outcome;
import split.sandbox.RateLimit;
import split.sandbox.Refused;
import split.sandbox.Request;
import split.sandbox.SharedSwitch;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.Refusal;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.hepsiburada.Shops;
import split.sandbox.wire.BasicCredentials;
import split.sandbox.wire.JsonFormat;
import split.sandbox.wire.Route;

/** Hepsiburada as the world sees it: routes, limit of calls, credentials, refusals. */
public final class HepsiburadaDoor {
  private static final String PACKAGES = "packages/merchantid/{merchant}";
  private static final String PACKAGE = PACKAGES + "/packagenumber/{package}";
  private static final String ORDERS = "orders/merchantid/{merchant}";
  private static final String LINES = "lineitems/merchantid/{merchant}";

  private final Shops shops;
  private final Gate gate;
  private final List<Route<Operation>> routes;

  public HepsiburadaDoor(Shops shops, Gate gate, Interference interference, Messages messages) {
    this.shops = shops;
    this.gate = gate;
    this.routes =
        List.of(
            get(PACKAGES, new PackageListing(shops.clock(), interference)),
            get(PACKAGES + "/status/unpacked", new StatusListing(UNPACKED)),
            get(PACKAGES + "/shipped", new StatusListing(IN_TRANSIT)),
            get(PACKAGES + "/delivered", new StatusListing(DELIVERED)),
            get(PACKAGES + "/undelivered", new StatusListing(UNDELIVERED)),
            get(PACKAGE, new PackageReading(interference)),
            get(PACKAGE + "/labels", new Labels()),
            get(ORDERS, new OrderListing()),
            get(ORDERS + "/ordernumber/{order}", new OrderReading(interference)),
            get(LINES + "/packageablewith/lineitemid/{line}", new Packageable()),
            post(PACKAGES, new Creation()),
            post(PACKAGE + "/split", new Splitting(messages)),
            post(PACKAGE + "/unpack", new Unpacking(messages)),
            post(
                PACKAGE + "/intransit",
                new Carrying(shops.clock(), "shippedDate", OPEN, IN_TRANSIT)),
            post(
                PACKAGE + "/deliver",
                new Carrying(shops.clock(), "receivedDate", IN_TRANSIT, DELIVERED)),
            post(
                PACKAGE + "/undeliver",
                new Carrying(shops.clock(), "undeliveredDate", IN_TRANSIT, UNDELIVERED)),
            post(LINES + "/id/{line}/cancelbymerchant", new MerchantCancellation()));
  }

  private static Route<Operation> get(String template, Operation operation) {
    return new Route<>("GET", template, operation);
  }

  private static Route<Operation> post(String template, Operation operation) {
    return new Route<>("POST", template, operation);
  }

  public Delivery answer(Request request) {
    Optional<Map<String, String>> path = Optional.empty();
    for (Route<Operation> route : routes) {
      Optional<Map<String, String>> match = route.match(request.path());
      if (match.isPresent() && route.method().equals(request.method())) {
        return answer(route.operation(), new Asked(request, match.get()));
      }
      path = path.or(() -> match);
    }
    int status = path.isPresent() ? 405 : 404;
    String merchant = path.map(parts -> parts.get("merchant")).orElse("");
    return limited(
        request,
        new CallScope(Messages.MARKETPLACE, "unknown", merchant, Set.of()),
        shops.strangers(),
        none ->
            Outcome.unchanged(Refusals.text(status, status == 404 ? "Not Found" : "Not Allowed")));
  }

  private Delivery answer(Operation operation, Asked asked) {
    String merchant = asked.path().get("merchant").toLowerCase(Locale.ROOT);
    Optional<Shop> shop = shops.find(merchant);
    Set<String> orders = shop.map(known -> orders(operation, known, asked)).orElse(Set.of());
    return limited(
        asked.request(),
        new CallScope(Messages.MARKETPLACE, operation.name(), merchant, orders),
        shop.map(Shop::rateLimit).orElseGet(shops::strangers),
        switches -> admitted(operation, shop, asked, switches));
  }

  private Delivery limited(
      Request request, CallScope scope, RateLimit limit, Function<Switches, Outcome> work) {
    RateLimit.Allowance allowance = limit.take();
    return allowance.told(
        gate.pass(
            request,
            scope,
            switches ->
                allowance.admitted()
                    ? work.apply(switches)
                    : Outcome.unchanged(Refusals.text(429, "Rate limit exceeded"))));
  }

  private static Set<String> orders(Operation operation, Shop shop, Asked asked) {
    try {
      return operation.orders(shop, asked);
    } catch (JsonFormat.BadJson refusedLater) {
      return Set.of();
    }
  }

  private Outcome admitted(
      Operation operation, Optional<Shop> shop, Asked asked, Switches switches) {
    boolean named = asked.request().header("user-agent").filter(n -> !n.isBlank()).isPresent();
    if (!named || switches.on(SharedSwitch.USER_AGENT_REFUSED)) {
      return Outcome.unchanged(Refusals.text(403, "User-Agent is missing or not registered"));
    }
    Optional<BasicCredentials> given = BasicCredentials.of(asked.request());
    if (given.filter(each -> shops.knows(each.username(), each.password())).isEmpty()) {
      return Outcome.unchanged(Refusals.text(401, "Unauthorized"));
    }
    BasicCredentials credentials = given.get();
    if (shop.filter(s -> s.admits(credentials.username(), credentials.password())).isEmpty()) {
      return Outcome.unchanged(Refusals.text(403, "Forbidden"));
    }
    try {
      return operation.apply(shop.get(), asked, switches);
    } catch (JsonFormat.BadJson unreadable) {
      return Outcome.unchanged(Refusals.reply(Refusal.BAD_BODY, switches));
    } catch (Refused refused) {
      return Outcome.unchanged(Refusals.reply(refused.reason(), switches));
    }
  }
}
