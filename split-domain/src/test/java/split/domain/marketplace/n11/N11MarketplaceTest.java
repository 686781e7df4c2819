package split.domain.marketplace.n11;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.Account;
import split.domain.marketplace.CannedServer;
import split.domain.marketplace.CannedServer.Asked;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Preparation;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SplitCall;
import split.domain.marketplace.Submission;
import split.vocabulary.Step;
import split.vocabulary.Tracking;

class N11MarketplaceTest {
  private static final RemotePackage CHILD =
      new RemotePackage(
          "259",
          "2049",
          "Created",
          Life.PREPARABLE,
          List.of(new RemoteLine("31", "A", null, 2), new RemoteLine("32", "B", null, 1)),
          Tracking.NONE,
          Set.of());
  private static final SplitCall CALL =
      new SplitCall(
          "splitPackageByQuantity",
          "POST",
          "/rest/delivery/v1/splitPackageByQuantity",
          "{\"splitPackages\":[]}");

  private final CannedServer n11 = new CannedServer();
  private final Marketplace marketplace = new N11Marketplace(OpenDoor.calls(Clock.systemUTC()));
  private final Account account = account(n11.base());

  @AfterEach
  void close() {
    n11.close();
  }

  @Test
  @DisplayName("MKT-1 an order is read by its number, with both headers, without dates or status")
  void reads() {
    n11.json(200, page(0, 1));
    assertThat(marketplace.read(account, OrderQuery.order("2049")))
        .isInstanceOfSatisfying(
            Reading.Found.class,
            found ->
                assertThat(found.packages()).extracting(RemotePackage::id).containsExactly("0"));
    Asked asked = n11.asked().getFirst();
    assertThat(asked.method()).isEqualTo("GET");
    assertThat(asked.uri())
        .isEqualTo("/rest/delivery/v1/shipmentPackages?orderNumber=2049&page=0&size=100");
    assertThat(asked.headers())
        .containsEntry("appkey", "key-1234")
        .containsEntry("appsecret", "secret-1234")
        .doesNotContainKey("authorization");
    Step step = account.exchanges().steps().getFirst();
    assertThat(step.name()).isEqualTo("remote_read");
    assertThat(step.request()).isEqualTo("GET " + n11.base() + asked.uri());
    assertThat(step.ok()).isTrue();
    assertThat(step.toString()).doesNotContain("key-1234", "secret-1234");
  }

  @Test
  @DisplayName("MKT-1 pages are read until one is short")
  void pages() {
    n11.json(200, page(0, 100)).json(200, page(100, 3));
    assertThat(found(marketplace.read(account, OrderQuery.order("2049")))).hasSize(103);
    assertThat(n11.asked()).hasSize(2);
  }

  @Test
  @DisplayName("MKT-1 pages are read until one is empty")
  void emptyLastPage() {
    n11.json(200, page(0, 100)).json(200, "{\"content\":[]}");
    assertThat(found(marketplace.read(account, OrderQuery.order("2049")))).hasSize(100);
  }

  @Test
  @DisplayName("MKT-1 a smaller clamp of the page size does not cut the order short")
  void clamped() {
    n11.json(200, page(0, 20).replace("{\"content", "{\"size\":20,\"content"))
        .json(200, page(20, 5));
    assertThat(found(marketplace.read(account, OrderQuery.order("2049")))).hasSize(25);
  }

  @Test
  @DisplayName("MKT-6 a listing that repeats itself for ever ends")
  void repeating() {
    n11.json(200, page(0, 100)).json(200, page(0, 100));
    assertThat(found(marketplace.read(account, OrderQuery.order("2049")))).hasSize(100);
    assertThat(n11.asked()).hasSize(2);
  }

  @Test
  @DisplayName("MKT-6 packages of other orders and those without an id are left out")
  void others() {
    n11.json(
        200,
        "{\"content\":["
            + "{\"id\":null,\"orderNumber\":\"2049\",\"shipmentPackageStatus\":\"Picking\",\"lines\":[]},"
            + "{\"id\":7,\"orderNumber\":\"2050\",\"shipmentPackageStatus\":\"Picking\",\"lines\":[]}]}");
    assertThat(found(marketplace.read(account, OrderQuery.order("2049")))).isEmpty();
  }

  @Test
  @DisplayName("MKT-3 a fault on a later page is the answer: half an order is none")
  void halfRead() {
    n11.json(200, page(0, 100)).reply(503, "text/html", "<html>");
    assertThat(marketplace.read(account, OrderQuery.order("2049")))
        .isInstanceOf(Fault.Unreachable.class);
    assertThat(account.exchanges().steps()).extracting(Step::ok).containsExactly(true, false);
  }

  @ParameterizedTest
  @DisplayName("ADM-1 the root of the old SOAP services is understood as base address")
  @ValueSource(strings = {"", "/", "/ws", "/ws/"})
  void soapRoot(String tail) {
    n11.json(200, page(0, 1));
    assertThat(found(marketplace.read(account(n11.base() + tail), OrderQuery.order("2049"))))
        .hasSize(1);
    assertThat(n11.asked().getFirst().uri()).startsWith("/rest/");
  }

  @Test
  @DisplayName("ADM-1 a base address may have a path")
  void basePath() {
    n11.json(200, page(0, 1));
    marketplace.read(account(n11.base() + "/sandbox/n11"), OrderQuery.order("2049"));
    assertThat(n11.asked().getFirst().uri()).startsWith("/sandbox/n11/rest/");
  }

  @Test
  @DisplayName("MKT-3 the planned body is sent as it is, and the ids come back")
  void submits() {
    n11.json(200, "{\"code\":200,\"splitPackageOrderItems\":[{\"packageId\":5}]}");
    assertThat(marketplace.submit(account, CALL)).isEqualTo(new Submission.Accepted(Set.of("5")));
    Asked asked = n11.asked().getFirst();
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.uri()).isEqualTo(CALL.path());
    assertThat(asked.body()).isEqualTo(CALL.body());
    assertThat(asked.headers()).containsEntry("content-type", "application/json");
    assertThat(account.exchanges().steps()).extracting(Step::name).containsExactly("remote_submit");
  }

  @Test
  @DisplayName("MKT-3 a split by line goes to its own path")
  void submitsByLine() {
    n11.json(200, "{\"code\":200,\"message\":\"success\"}");
    SplitCall byLine =
        new SplitCall("splitCombinePackage", "POST", "/rest/delivery/v1/splitCombinePackage", "{}");
    assertThat(marketplace.submit(account, byLine)).isEqualTo(new Submission.Accepted(Set.of()));
    assertThat(n11.asked().getFirst().uri()).isEqualTo(byLine.path());
  }

  @Test
  @DisplayName("MKT-3 a silent N11 leaves the outcome unknown, and nothing is sent twice")
  void silent() {
    n11.then(CannedServer.Handler.HANG_UP);
    assertThat(marketplace.submit(account, CALL)).isInstanceOf(Submission.Unknown.class);
    assertThat(n11.asked()).hasSize(1);
  }

  @Test
  @DisplayName("MKT-6 an address that must not be called stops the channel, not the split")
  void forbiddenAddress() {
    assertThat(marketplace.submit(account("ftp://127.0.0.1"), CALL))
        .isInstanceOf(Submission.Unauthorised.class);
    assertThat(marketplace.read(account("ftp://127.0.0.1"), OrderQuery.order("2049")))
        .isInstanceOf(Fault.Misconfigured.class);
  }

  @Test
  @DisplayName("MKT-3 a package in Created is accepted line by line")
  void prepares() {
    n11.json(200, "{\"content\":[{\"lineId\":31,\"status\":\"SUCCESS\"}]}");
    assertThat(marketplace.prepare(account, CHILD)).isEqualTo(new Preparation.Ready());
    Asked asked = n11.asked().getFirst();
    assertThat(asked.method()).isEqualTo("PUT");
    assertThat(asked.uri()).isEqualTo("/rest/order/v1/update");
    assertThat(asked.body())
        .isEqualTo("{\"lines\":[{\"lineId\":31},{\"lineId\":32}],\"status\":\"Picking\"}");
  }

  @Test
  @DisplayName("MKT-3 an acceptance that fails for a line is refused, a package past it needs none")
  void prepareRefused() {
    n11.json(200, "{\"content\":[{\"lineId\":31,\"status\":\"FAIL\",\"reasons\":\"late\"}]}");
    assertThat(marketplace.prepare(account, CHILD))
        .isEqualTo(new Preparation.Refused("accept_failed", "line 31: \"late\""));
    assertThat(marketplace.prepare(account, in(Life.SPLITTABLE)))
        .isEqualTo(new Preparation.Ready());
    assertThat(marketplace.prepare(account, in(Life.CLOSED)))
        .isInstanceOf(Preparation.Refused.class);
    assertThat(n11.asked()).hasSize(1);
  }

  @Test
  @DisplayName("SPL-17 desi and boxes are told in a collection request")
  void tracking() {
    n11.json(200, "{\"code\":200,\"message\":\"success\"}");
    Tracking wish = new Tracking("hlz", null, null, new BigDecimal("3.5"), 2, "W1");
    assertThat(marketplace.carryOver(account, CHILD, new CarryOver(null, wish)))
        .isEqualTo(new Submission.Accepted(Set.of()));
    Asked asked = n11.asked().getFirst();
    assertThat(asked.method() + " " + asked.uri())
        .isEqualTo("PUT /rest/delivery/v1/collectionRequest");
    assertThat(asked.body())
        .isEqualTo(
            "{\"collectionRequestDetails\":["
                + "{\"id\":259,\"orderLineId\":31,\"boxQuantity\":2,\"desi\":3.5,\"shipmentCompany\":\"HLZ\"},"
                + "{\"id\":259,\"orderLineId\":32,\"boxQuantity\":2,\"desi\":3.5,\"shipmentCompany\":\"HLZ\"}]}");
  }

  @Test
  @DisplayName("SPL-17 where N11 has no words for the wish nothing is sent")
  void noTracking() {
    for (Tracking wish :
        List.of(
            Tracking.NONE,
            new Tracking("HLZ", null, null, null, null, "W1"),
            new Tracking("Aras", null, null, BigDecimal.ONE, 1, null),
            new Tracking(null, null, null, BigDecimal.ONE, 1, null))) {
      assertThat(marketplace.carryOver(account, CHILD, new CarryOver(null, wish)))
          .isEqualTo(new Submission.Accepted(Set.of()));
    }
    assertThat(n11.asked()).isEmpty();
  }

  @Test
  @DisplayName(
      "ADM-1 settings: the platform's fields in snake case, both credentials secret, no name twice")
  void settings() {
    assertThat(marketplace.settings()).extracting(Setting::name).doesNotHaveDuplicates();
    assertThat(marketplace.settings())
        .filteredOn(Setting::secret)
        .extracting(Setting::name)
        .containsExactly("app_key", "app_secret");
    assertThat(marketplace.settings())
        .extracting(Setting::name)
        .contains("base_url", "sales_url", "order_number_format", "cancellation_reason_type_id")
        .allMatch(name -> name.matches("[a-z0-9_]+"));
  }

  private static RemotePackage in(Life life) {
    return new RemotePackage(
        "259", "2049", life.name(), life, CHILD.lines(), Tracking.NONE, Set.of());
  }

  private static List<RemotePackage> found(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Found.class);
    return ((Reading.Found) reading).packages();
  }

  private static String page(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(
            id ->
                "{\"id\":"
                    + id
                    + ",\"orderNumber\":\"2049\",\"shipmentPackageStatus\":\"Picking\","
                    + "\"lines\":[{\"orderLineId\":1,\"stockCode\":\"A\",\"quantity\":1}]}")
        .collect(Collectors.joining(",", "{\"content\":[", "],\"pageCount\":" + count + "}"));
  }

  private static Account account(String base) {
    Map<String, String> settings = new HashMap<>();
    settings.put("base_url", base);
    settings.put("app_key", "key-1234");
    settings.put("app_secret", " secret-1234\n");
    settings.put("read_timeout_ms", "2000");
    return new Account("n11", settings, new Exchanges());
  }
}
