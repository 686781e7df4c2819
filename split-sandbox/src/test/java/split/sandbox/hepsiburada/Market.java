package split.sandbox.hepsiburada;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import split.sandbox.hepsiburada.wire.HepsiburadaDoor;
import split.sandbox.hepsiburada.wire.Interference;
import split.sandbox.hepsiburada.wire.Messages;
import split.sandbox.push.PushSender;
import split.sandbox.wire.BasicCredentials;
import split.sandbox.wire.JsonFormat;

/** A whole Hepsiburada of its own for each test, with one order of 3 × A, 1 × B and 2 × C. */
final class Market implements AutoCloseable {
  static final String ORDER = "4160001";
  static final String SOURCE = "9001";
  static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  static final String A = guid('a');
  static final String B = guid('b');
  static final String C = guid('c');
  static final Map<String, String> HEADERS =
      Map.of(
          "authorization",
          new BasicCredentials("demo", "demo-secret").encoded(),
          "user-agent",
          "tester");

  final SettableClock time = new SettableClock(NOW);
  final Faults faults = new Faults();
  final CallLog calls = new CallLog(time);
  final Clock clock = new OffsetClock(time, faults);
  final Shops shops = new Shops(clock);
  Shop shop = shops.find(Shops.DEMO_MERCHANT).orElseThrow();
  private final PushSender pushes = new PushSender(faults, calls);
  private final Messages messages = new Messages(pushes);
  final Interference interference = new Interference(calls, messages);
  private final HepsiburadaDoor door =
      new HepsiburadaDoor(shops, new Gate(faults, calls, time), interference, messages);

  static Market open() {
    Market market = new Market();
    market.sell(ORDER, SOURCE, line(A, ORDER, 3), line(B, ORDER, 1), line(C, ORDER, 2));
    return market;
  }

  /** The demo shop, empty, so that the same lines can be sold again. */
  Shop reopened() {
    shops.close(Shops.DEMO_MERCHANT);
    shop = shops.find(Shops.DEMO_MERCHANT).orElseThrow();
    shops.open(
        Shops.DEMO_MERCHANT,
        new ShopSettings(
            "demo", "demo-secret", Integer.MAX_VALUE, ShopSettings.USUAL_WINDOW, Optional.empty()));
    return shop;
  }

  static String guid(char digit) {
    String four = String.valueOf(digit).repeat(4);
    return four + four + "-0000-4000-8000-" + four + four + four;
  }

  static LineItem line(String id, String orderNumber, int quantity) {
    String sku = "SKU-" + id.charAt(0);
    Article article = new Article("HB" + sku, sku, "869" + sku, sku, new BigDecimal("33.33"));
    return new LineItem(id, id, orderNumber, article, quantity);
  }

  void sell(String orderNumber, String packageNumber, LineItem... lines) {
    sell(orderNumber, orderNumber, Optional.of(packageNumber), PackageStatus.OPEN, lines);
  }

  /** Without a package number the order stays unpacked. */
  void sell(
      String orderNumber,
      String customerId,
      Optional<String> packageNumber,
      PackageStatus status,
      LineItem... lines) {
    Order order = new Order(orderNumber, customerId, "Customer", clock.instant());
    shop.sell(new Sale(order, packageNumber, packageNumber.map(n -> status), Arrays.asList(lines)));
  }

  void switchOn(Fault... set) {
    faults.add(List.of(set));
  }

  Reply get(String pathAndQuery) {
    return send("GET", pathAndQuery, HEADERS, "").reply();
  }

  Reply list(String query) {
    return get("packages/merchantid/" + Shops.DEMO_MERCHANT + "?" + query);
  }

  Reply show(String packageNumber) {
    return get(of(packageNumber));
  }

  JsonArray rows(Reply reply) {
    return JsonFormat.parse(reply.text()).asJsonArray();
  }

  JsonObject order(String orderNumber) {
    return JsonFormat.parseObject(
        get("orders/merchantid/" + Shops.DEMO_MERCHANT + "/ordernumber/" + orderNumber).text());
  }

  Reply post(String path, String body) {
    return send("POST", path, HEADERS, body).reply();
  }

  Delivery split(String packageNumber, String body) {
    return send("POST", of(packageNumber) + "/split", HEADERS, body);
  }

  /** One detail for each group, such as {@code a2 b1}. */
  static String groups(String... groups) {
    return "{\"packageDetails\":["
        + Arrays.stream(groups)
            .map(group -> "{\"lines\":[" + lines(group) + "]}")
            .collect(Collectors.joining(","))
        + "]}";
  }

  static String lines(String group) {
    return Arrays.stream(group.split(" "))
        .map(
            each ->
                "{\"orderLineId\":\"%s\",\"quantity\":%s}"
                    .formatted(guid(each.charAt(0)), each.substring(1)))
        .collect(Collectors.joining(","));
  }

  static String of(String packageNumber) {
    return "packages/merchantid/" + Shops.DEMO_MERCHANT + "/packagenumber/" + packageNumber;
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

  /** The order's packages as short text: state and units of each line. */
  List<String> packages() {
    return shop.packagesOf(ORDER).stream()
        .map(each -> each.status().wireName() + " " + shortly(each.lines()))
        .toList();
  }

  static String shortly(List<LineItem> lines) {
    return lines.stream()
        .map(l -> l.originId().substring(0, 1) + l.quantity())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Units in living packages, open and cancelled: what was sold. */
  int units() {
    int packed =
        shop.packagesOf(ORDER).stream()
            .filter(
                each ->
                    each.status() != PackageStatus.UNPACKED
                        && each.status() != PackageStatus.CANCELLED)
            .mapToInt(ShipmentPackage::units)
            .sum();
    int open = shop.openLines().stream().mapToInt(LineItem::quantity).sum();
    int cancelled = shop.cancelledOf(ORDER).stream().mapToInt(each -> each.line().quantity()).sum();
    return packed + open + cancelled;
  }

  @Override
  public void close() {
    pushes.close();
  }
}
