package split.sandbox.trendyol;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
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
import split.sandbox.Reply;
import split.sandbox.Request;
import split.sandbox.SettableClock;
import split.sandbox.push.PushSender;
import split.sandbox.trendyol.wire.Interference;
import split.sandbox.trendyol.wire.Messages;
import split.sandbox.trendyol.wire.TrendyolDoor;
import split.sandbox.wire.BasicCredentials;
import split.sandbox.wire.JsonFormat;

/**
 * A whole Trendyol of its own for each test, with one order of 3 × line 31, 1 × line 32 and 2 ×
 * line 33.
 */
final class Market implements AutoCloseable {
  static final String ORDER = "80869231";
  static final long SOURCE = 1001;
  static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  static final String SELLER = "integration/order/sellers/" + Shops.DEMO_SELLER;
  static final Map<String, String> HEADERS =
      Map.of(
          "authorization",
          new BasicCredentials("demo", "demo-secret").encoded(),
          "user-agent",
          Shops.DEMO_SELLER + " - SelfIntegration",
          "content-type",
          "application/json");

  final SettableClock time = new SettableClock(NOW);
  final Faults faults = new Faults();
  final CallLog calls = new CallLog(time);
  private final Clock clock = new OffsetClock(time, faults);
  final Shops shops = new Shops(clock);
  final Shop shop = shops.find(Shops.DEMO_SELLER).orElseThrow();
  private final PushSender pushes = new PushSender(faults, calls);
  private final Messages messages = new Messages(pushes, faults, clock);
  final Interference interference = new Interference(calls, messages);
  private final TrendyolDoor door =
      new TrendyolDoor(shops, new Gate(faults, calls, time), interference, messages);

  static Market open() {
    return with(PackageStatus.CREATED);
  }

  static Market with(PackageStatus status) {
    Market market = new Market();
    market.sell(ORDER, SOURCE, status, line(31, 3), line(32, 1), line(33, 2));
    return market;
  }

  static OrderLine line(long id, int quantity) {
    String sku = "SKU-" + id;
    return new OrderLine(
        id, id, new Article(9, sku, sku, "869" + id, new BigDecimal("33.33")), quantity);
  }

  void sell(String orderNumber, long packageId, PackageStatus status, OrderLine... lines) {
    Order order = new Order(orderNumber, 1, "Customer", "c@sandbox.example", clock.instant());
    shop.sell(new Sale(order, packageId, status, Dispatch.of(Carrier.TEXMP), Arrays.asList(lines)));
  }

  void switchOn(Fault... set) {
    faults.add(List.of(set));
  }

  void pass(long millis) {
    time.set(time.instant().plusMillis(millis));
  }

  /** Changes the demo shop. */
  void agree(Tier tier, boolean international, ShopSettings.Webhook... webhooks) {
    shops.open(
        Shops.DEMO_SELLER,
        new ShopSettings("demo", "demo-secret", tier, international, List.of(webhooks)));
  }

  Reply list(String query) {
    return send("GET", SELLER + "/orders?" + query, HEADERS, "").reply();
  }

  /** What is shown, as short text: id, state and units of each line, the oldest first. */
  List<String> shown() {
    return JsonFormat.parseObject(list("orderByDirection=ASC").text())
        .getJsonArray("content")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(Market::shortly)
        .toList();
  }

  private static String shortly(JsonObject each) {
    String lines =
        each.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
            .map(line -> line.getInt("quantity") + "x" + line.getString("stockCode").substring(4))
            .sorted()
            .collect(Collectors.joining("+"));
    return each.getString("status") + " " + lines;
  }

  /** The truth in the same words. */
  List<String> packages() {
    return shop.packagesOf(ORDER).stream()
        .map(
            each ->
                each.status().wireName()
                    + " "
                    + each.lines().stream()
                        .map(l -> l.quantity() + "x" + l.originId())
                        .sorted()
                        .collect(Collectors.joining("+")))
        .toList();
  }

  Delivery split(String body) {
    return split("split-packages", body);
  }

  Delivery split(String tail, String body) {
    return send("POST", of(SOURCE) + "/" + tail, HEADERS, body);
  }

  /** One package for each group, such as {@code 2x31 1x32}. */
  static String groups(String... groups) {
    return "{\"splitPackages\":["
        + Arrays.stream(groups)
            .map(group -> "{\"packageDetails\":[" + details(group) + "]}")
            .collect(Collectors.joining(","))
        + "]}";
  }

  private static String details(String group) {
    return Arrays.stream(group.split(" "))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("x"))
        .map(part -> "{\"orderLineId\":%s,\"quantities\":%s}".formatted(part[1], part[0]))
        .collect(Collectors.joining(","));
  }

  Reply put(long packageId, String tail, String body) {
    return send("PUT", of(packageId) + tail, HEADERS, body).reply();
  }

  static String of(long packageId) {
    return SELLER + "/shipment-packages/" + packageId;
  }

  static Map<String, String> headers(String name, String value) {
    Map<String, String> headers = new HashMap<>(HEADERS);
    headers.put(name, value);
    return headers;
  }

  Delivery send(String method, String pathAndQuery, Map<String, String> headers, String body) {
    String[] parts = pathAndQuery.split("\\?", 2);
    Map<String, List<String>> query =
        Arrays.stream((parts.length > 1 ? parts[1] : "").split("&"))
            .filter(each -> !each.isEmpty())
            .map(each -> each.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    each -> each[0], Collectors.mapping(each -> each[1], Collectors.toList())));
    return door.answer(new Request(method, parts[0], query, headers, body));
  }

  Call.Snapshot lastCall() {
    return calls.extract(0, Integer.MAX_VALUE, any -> true).calls().getLast();
  }

  @Override
  public void close() {
    pushes.close();
  }
}
