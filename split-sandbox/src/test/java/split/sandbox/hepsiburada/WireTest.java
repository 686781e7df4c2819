package split.sandbox.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.sandbox.Delivery;
import split.sandbox.Faulty;
import split.sandbox.Reply;
import split.sandbox.SharedSwitch;
import split.sandbox.wire.BasicCredentials;
import split.sandbox.wire.JsonFormat;

class WireTest {
  private static final String OTHER = "0a000000-0000-4000-8000-000000000002";
  private static final String PACKAGES = "packages/merchantid/" + Shops.DEMO_MERCHANT;
  private static final String LINES = "lineitems/merchantid/" + Shops.DEMO_MERCHANT;

  private final Market market = Market.open();

  @AfterEach
  void close() {
    market.close();
  }

  @ParameterizedTest(name = "MKT-7 {0}:{1} with User-Agent {2} at merchant {3} is {4}")
  @CsvSource({
    "demo,demo-secret,tester,de300000-0000-4000-8000-000000000001,200",
    "demo,demo-secret,tester,DE300000-0000-4000-8000-000000000001,200",
    "demo,demo-secret,,de300000-0000-4000-8000-000000000001,403",
    "demo,demo-secret,' ',de300000-0000-4000-8000-000000000001,403",
    "demo,wrong,tester,de300000-0000-4000-8000-000000000001,401",
    "nobody,demo-secret,tester,de300000-0000-4000-8000-000000000001,401",
    "demo,demo-secret,tester,0a000000-0000-4000-8000-000000000002,403",
    "other,secret,tester,de300000-0000-4000-8000-000000000001,403",
    "other,secret,tester,0a000000-0000-4000-8000-000000000002,200",
    "demo,demo-secret,tester,0a000000-0000-4000-8000-000000000003,403"
  })
  void authentication(String user, String password, String agent, String merchant, int status) {
    market.shops.open(OTHER, ShopSettings.of("other", "secret"));
    Map<String, String> headers = new HashMap<>();
    headers.put("authorization", new BasicCredentials(user, password).encoded());
    Optional.ofNullable(agent).ifPresent(name -> headers.put("user-agent", name));

    Reply reply = market.send("GET", "packages/merchantid/" + merchant, headers, "").reply();
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.contentType()).startsWith(status == 200 ? "application/json" : "text/plain");
  }

  @ParameterizedTest(name = "MKT-7 the Authorization {0} is 401")
  @CsvSource({"''", "Basic", "Basic !!!", "Basic ZGVtbw==", "Bearer ZGVtbzpkZW1vLXNlY3JldA=="})
  void unreadable(String value) {
    Map<String, String> headers = Map.of("authorization", value, "user-agent", "tester");

    assertThat(market.send("GET", PACKAGES, headers, "").reply().status()).isEqualTo(401);
  }

  @Test
  @DisplayName("MKT-7 a User-Agent can be refused by switch")
  void userAgent() {
    market.switchOn(Faulty.named(SharedSwitch.USER_AGENT_REFUSED).on("split").fault());

    assertThat(market.list("").status()).isEqualTo(200);
    assertThat(market.split(Market.SOURCE, Market.groups("a3", "b1 c2")).reply().status())
        .isEqualTo(403);
    assertThat(market.packages()).hasSize(1);
  }

  @ParameterizedTest(name = "MKT-7 {0} {1} is {2}")
  @CsvSource({
    "GET,PACKAGES/MerchantId/{m}/PackageNumber/9001,200",
    "DELETE,packages/merchantid/{m},405",
    "GET,packages/merchantid/{m}/packagenumber/9001/split,405",
    "GET,packages/merchantid/{m}/nothing,404",
    "POST,nothing,404",
    "GET,orders/merchantid/{m}/ordernumber/7,404"
  })
  void paths(String method, String path, int status) {
    String full = path.replace("{m}", Shops.DEMO_MERCHANT);

    assertThat(market.send(method, full, Market.HEADERS, "").reply().status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "MKT-7 a refusal as {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text|quantity exceeds the quantity of the line",
        "errors|{\"errors\":[{\"message\":\"quantity exceeds the quantity of the line\",\"code\":\"TOO_MANY\"}]}",
        "message|{\"message\":\"quantity exceeds the quantity of the line\"}",
        "title|{\"title\":\"quantity exceeds the quantity of the line\"}"
      })
  void errorShape(String shape, String text) {
    market.switchOn(Faulty.named(HepsiburadaSwitch.ERROR_SHAPE).value(shape).fault());

    Reply reply = market.split(Market.SOURCE, Market.groups("a4", "b1")).reply();
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).isEqualTo(text);
    assertThat(HepsiburadaSwitch.ERROR_SHAPE.positions()).contains(shape);
  }

  @Test
  @DisplayName("MKT-7 every answer tells the limit; beyond it is 429 and nothing is applied")
  void rateLimit() {
    market.shops.open(
        Shops.DEMO_MERCHANT,
        new ShopSettings("demo", "demo-secret", 2, Duration.ofSeconds(10), Optional.empty()));
    assertThat(market.list("").headers())
        .containsEntry("X-RateLimit-Limit", "2")
        .containsEntry("X-RateLimit-Remaining", "1")
        .containsEntry("X-RateLimit-Reset", "10");
    market.time.set(Market.NOW.plusMillis(2500));
    assertThat(market.list("limit=0").headers()).containsEntry("X-RateLimit-Remaining", "0");

    Reply beyond = market.split(Market.SOURCE, Market.groups("a3", "b1 c2")).reply();
    assertThat(beyond.status()).isEqualTo(429);
    assertThat(beyond.headers())
        .containsEntry("X-RateLimit-Remaining", "0")
        .containsEntry("X-RateLimit-Reset", "8");
    assertThat(market.lastCall().applied()).isFalse();
    assertThat(market.lastCall().answer().orElseThrow().body()).isEqualTo("Rate limit exceeded");
    assertThat(market.packages()).hasSize(1);

    market.time.set(Market.NOW.plusSeconds(10));
    assertThat(market.split(Market.SOURCE, Market.groups("a3", "b1 c2")).reply().status())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("MKT-7 a throttled call tells the reset of the switch, not that of the window")
  void throttled() {
    market.switchOn(
        Faulty.named(split.sandbox.TransportFault.THROTTLE)
            .millis(0)
            .value("reset_seconds")
            .fault());

    assertThat(market.list("").status()).isEqualTo(429);
    assertThat(market.list("").headers()).containsEntry("X-RateLimit-Reset", "7");
  }

  @Test
  @DisplayName("MKT-7 lines of an unpacked package are open and can be packed anew")
  void unpackAndCreate() {
    assertThat(market.post(Market.of(Market.SOURCE) + "/unpack", "").status()).isEqualTo(200);
    assertThat(market.packages()).containsExactly("Unpacked a3 b1 c2");
    assertThat(market.lastCall().effects().getFirst().kind()).isEqualTo("unpack");
    assertThat(market.post(Market.of(Market.SOURCE) + "/unpack", "").status()).isEqualTo(400);

    Reply created = market.post(PACKAGES, requests("a2 b1"));
    assertThat(created.status()).isEqualTo(201);
    JsonObject answer = JsonFormat.parseObject(created.text());
    assertThat(answer.keySet()).containsExactly("packageNumber", "barcode");
    assertThat(market.show(answer.getString("packageNumber")).status()).isEqualTo(200);
    assertThat(market.packages()).last().isEqualTo("Open a2 b1");
    assertThat(Market.shortly(market.shop.openLines())).isEqualTo("a1 c2");
    assertThat(market.units()).isEqualTo(6);
    assertThat(market.lastCall().scope().orderNumbers()).containsExactly(Market.ORDER);
  }

  @ParameterizedTest(name = "MKT-7 creating a package of {0} is {1}")
  @CsvSource({"a1 d1,400", "d2,201", "d3,400", "e1,201", "e1 d1,201", "f1,404", "d0,400"})
  void create(String lines, int status) {
    market.post(Market.of(Market.SOURCE) + "/unpack", "");
    sellOpen("2", 'd', 2);
    sellOpen("3", 'e', 1);

    assertThat(market.post(PACKAGES, requests(lines)).status()).isEqualTo(status);
  }

  @Test
  @DisplayName("MKT-7 lines of one customer's orders may share a package")
  void packageable() {
    sellOpen("2", 'd', 2);
    sellOpen("3", 'e', 1);

    assertThat(market.get(LINES + "/packageablewith/lineitemid/" + Market.guid('d')).text())
        .isEqualTo(
            "{\"lineItems\":[{\"lineItemId\":\"%s\",\"orderNumber\":\"3\",\"quantity\":1}]}"
                .formatted(Market.guid('e')));
    assertThat(market.get(LINES + "/packageablewith/lineitemid/" + Market.A).status())
        .isEqualTo(404);
  }

  private void sellOpen(String order, char line, int quantity) {
    market.sell(
        order,
        "customer",
        Optional.empty(),
        PackageStatus.OPEN,
        Market.line(Market.guid(line), order, quantity));
  }

  private static String requests(String lines) {
    return "{\"lineItemRequests\":[%s]}"
        .formatted(Market.lines(lines).replace("orderLineId", "id"));
  }

  @ParameterizedTest(name = "MKT-7 {0} then {1} with {2} is {3}")
  @CsvSource({
    "OPEN,intransit,shippedDate:2026-11-20 12:00,200",
    "OPEN,intransit,shippedDate:2026-11-20 11:59,400",
    "OPEN,intransit,nothing:2026-11-20 12:00,400",
    "OPEN,deliver,receivedDate:2026-11-20 12:00,400",
    "IN_TRANSIT,intransit,shippedDate:2026-11-20 12:00,400",
    "IN_TRANSIT,deliver,receivedDate:2026-11-20 12:00,200",
    "IN_TRANSIT,undeliver,undeliveredDate:2026-11-20 12:00,200",
    "DELIVERED,undeliver,undeliveredDate:2026-11-20 12:00,400"
  })
  void carry(PackageStatus state, String tail, String date, int status) {
    market.shop.move(Market.SOURCE, state, Optional.empty());
    String[] field = date.split(":", 2);
    String body = "{\"%s\":\"%s\"}".formatted(field[0], field[1]);

    assertThat(market.post(Market.of(Market.SOURCE) + "/" + tail, body).status()).isEqualTo(status);
  }

  @Test
  @DisplayName("MKT-7 a date more than seven days old is refused")
  void oldDate() {
    market.time.set(Market.NOW.plus(Duration.ofDays(8)));
    String body = "{\"shippedDate\":\"2026-11-20 13:00\"}";

    assertThat(market.post(Market.of(Market.SOURCE) + "/intransit", body).status()).isEqualTo(400);
  }

  @Test
  @DisplayName("MKT-7 the seller cancels lines only while they are not packed")
  void cancelByMerchant() {
    String path = LINES + "/id/" + Market.A + "/cancelbymerchant";
    assertThat(market.post(path, "{\"reasonId\":\"81\"}").status()).isEqualTo(409);
    market.post(Market.of(Market.SOURCE) + "/unpack", "");

    assertThat(market.post(path, "{}").status()).isEqualTo(400);
    assertThat(market.post(path, "{\"reasonId\":\"81\"}").status()).isEqualTo(200);
    assertThat(market.post(path, "{\"reasonId\":\"81\"}").status()).isEqualTo(409);
    assertThat(Market.shortly(market.shop.openLines())).isEqualTo("b1 c2");
    assertThat(market.units()).isEqualTo(6);
  }

  @ParameterizedTest(name = "MKT-7 a label as {0} is {1}")
  @CsvSource({"zpl,200", "pdf,200", "bmp,400"})
  void labels(String format, int status) {
    Reply reply = market.get(Market.of(Market.SOURCE) + "/labels?format=" + format);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text().contains(market.shop.find(Market.SOURCE).orElseThrow().barcode()))
        .isEqualTo(status == 200);
  }

  @Test
  @DisplayName("MKT-7 one shop does not see another's packages")
  void shops() {
    market.shops.open(OTHER, ShopSettings.of("other", "secret"));
    Map<String, String> headers =
        Map.of(
            "authorization",
            new BasicCredentials("other", "secret").encoded(),
            "user-agent",
            "tester");
    Delivery split =
        market.send(
            "POST",
            Market.of(Market.SOURCE).replace(Shops.DEMO_MERCHANT, OTHER) + "/split",
            headers,
            Market.groups("a3", "b1 c2"));

    assertThat(split.reply().status()).isEqualTo(404);
  }
}
