package split.sandbox.n11;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import split.sandbox.Call;
import split.sandbox.CallLog;
import split.sandbox.Delivery;
import split.sandbox.Fault;
import split.sandbox.Faults;
import split.sandbox.Gate;
import split.sandbox.OffsetClock;
import split.sandbox.Request;
import split.sandbox.SettableClock;
import split.sandbox.n11.wire.Interference;
import split.sandbox.n11.wire.N11Door;
import split.sandbox.wire.JsonFormat;

/**
 * A whole N11 of its own for each test, with one order of 3 × line 31, 1 × line 32 and 2 × line 33.
 */
public final class Market {
  public static final String ORDER = "204912345678";
  public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  public static final long SOURCE = 1001;
  private static final Map<String, String> CREDENTIALS =
      Map.of("appkey", "demo", "appsecret", "demo-secret");

  public final SettableClock time = new SettableClock(NOW);
  public final Faults faults = new Faults();
  public final CallLog calls = new CallLog(time);
  public final Clock clock = new OffsetClock(time, faults);
  public final Shops shops = new Shops(clock);
  public final Shop shop = shops.find("demo").orElseThrow();
  private final N11Door door =
      new N11Door(shops, new Gate(faults, calls, time), new Interference(calls), clock);

  public static Market with(PackageStatus status) {
    Market market = new Market();
    market.sell(ORDER, SOURCE, status, line(31, 3), line(32, 1), line(33, 2));
    return market;
  }

  public static OrderLine line(long id, int quantity) {
    Article article =
        new Article(9, "SKU-" + id, "SKU-" + id, "869" + id, new BigDecimal("33.33"), 20, 10);
    BigDecimal due = new BigDecimal("33.33").multiply(BigDecimal.valueOf(quantity));
    return new OrderLine(
        id, id, article, quantity, new LineMoney(due, BigDecimal.ONE, BigDecimal.ZERO), false);
  }

  public void sell(String orderNumber, long packageId, PackageStatus status, OrderLine... lines) {
    Order order = new Order(orderNumber, 1, "Customer", "customer@sandbox.example");
    shop.sell(new Sale(order, packageId, status, clock.instant(), Arrays.asList(lines)));
  }

  public void switchOn(Fault... set) {
    faults.add(List.of(set));
  }

  public Delivery get(String query) {
    Map<String, List<String>> parameters =
        Arrays.stream(query.split("&"))
            .filter(each -> !each.isEmpty())
            .map(each -> each.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    each -> each[0], Collectors.mapping(each -> each[1], Collectors.toList())));
    return send("GET", "rest/delivery/v1/shipmentPackages", parameters, CREDENTIALS, "");
  }

  public JsonObject list(String query) {
    return JsonFormat.parseObject(get(query).reply().text());
  }

  public Delivery accept(String body) {
    return send("PUT", "rest/order/v1/update", Map.of(), CREDENTIALS, body);
  }

  public Delivery splitByLine(String body) {
    return send("POST", "rest/delivery/v1/splitCombinePackage", Map.of(), CREDENTIALS, body);
  }

  public Delivery splitByQuantity(String body) {
    return send("POST", "rest/delivery/v1/splitPackageByQuantity", Map.of(), CREDENTIALS, body);
  }

  public Delivery put(String path, String body) {
    return send("PUT", path, Map.of(), CREDENTIALS, body);
  }

  public Delivery listAs(Map<String, String> headers) {
    return send("GET", "rest/delivery/v1/shipmentPackages", Map.of(), headers, "");
  }

  public Delivery send(
      String method,
      String path,
      Map<String, List<String>> query,
      Map<String, String> headers,
      String body) {
    return door.answer(new Request(method, path, query, headers, body));
  }

  public Call.Snapshot lastCall() {
    return calls.extract(0, Integer.MAX_VALUE, any -> true).calls().getLast();
  }

  /** The order's packages as short text: number, state and units of each line. */
  public List<String> packages() {
    return shop.packagesOf(ORDER).stream().map(Market::shortly).toList();
  }

  private static String shortly(ShipmentPackage each) {
    String lines =
        each.lines().stream()
            .map(l -> l.quantity() + "x" + l.originId())
            .sorted()
            .collect(Collectors.joining("+"));
    return each.status().wireName() + " " + lines;
  }
}
