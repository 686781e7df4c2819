package it.split.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Polling;
import it.split.Sandbox;
import it.split.SandboxServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.PlannedSplit.Group;
import split.domain.marketplace.PlannedSplit.Item;
import split.domain.marketplace.Push;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.Submission;
import split.domain.marketplace.hepsiburada.Hepsiburada;
import split.vocabulary.Tracking;
import tools.jackson.databind.JsonNode;

class HepsiburadaContractIT implements MarketplaceContract {
  private static final String MERCHANT = "c0117ac7-0000-4000-8000-000000000001";
  private static final String STRICT = "c0117ac7-0000-4000-8000-000000000002";
  private static final String USER = "contract-user";
  private static final String PASSWORD = "contract-secret";
  private static final int PAGE = 10;
  private static final AtomicInteger ORDERS = new AtomicInteger();

  private static SandboxServer server;
  private static Sandbox sandbox;
  private static Marketplace hepsiburada;

  @BeforeAll
  static void start() {
    server = SandboxServer.start();
    sandbox = new Sandbox(server.uri());
    open(MERCHANT, Map.of());
    hepsiburada = Hepsiburada.adapter();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void mend() {
    sandbox.withoutFaults();
  }

  @Override
  public Sandbox sandbox() {
    return sandbox;
  }

  @Override
  public Marketplace marketplace() {
    return hepsiburada;
  }

  @Override
  public Map<String, String> settings() {
    return settings(MERCHANT);
  }

  private static Map<String, String> settings(String merchant) {
    return Map.of(
        "base_url",
        sandbox.base("hepsiburada"),
        "merchant_id",
        merchant,
        "username",
        USER,
        "password",
        PASSWORD,
        "user_agent",
        "contract_dev",
        "connect_timeout_ms",
        "1000",
        "read_timeout_ms",
        "2000");
  }

  @Override
  public Set<String> credentials() {
    return Set.of("username", "password");
  }

  @Override
  public String sell() {
    return sell(MERCHANT);
  }

  private static void open(String merchant, Map<String, Object> more) {
    Map<String, Object> shop = new HashMap<>(Map.of("username", USER, "password", PASSWORD));
    shop.putAll(more);
    sandbox.put("hepsiburada/shops/" + merchant, shop);
  }

  private static String sell(String merchant) {
    String order = "416" + ORDERS.incrementAndGet();
    sandbox.post(
        "hepsiburada/orders",
        Map.of(
            "shop", merchant,
            "order_number", order,
            "lines",
                List.of(
                    Map.of("merchant_sku", "SKU-1", "barcode", "869", "quantity", 3),
                    Map.of("merchant_sku", "SKU-2", "quantity", 1))));
    return order;
  }

  private Trial with(String setting, String value, String order) {
    Map<String, String> settings = new HashMap<>(settings());
    settings.put(setting, value);
    return new Trial(hepsiburada, settings, order);
  }

  private List<JsonNode> packagesAt(String order) {
    JsonNode truth = sandbox.get("hepsiburada/orders/" + order + "?shop=" + MERCHANT);
    return truth.path("packages").valueStream().toList();
  }

  private List<RemotePackage> read(Trial trial, OrderQuery query) {
    Reading reading = hepsiburada.read(trial.account(), query);
    assertThat(reading).isInstanceOf(Reading.Found.class);
    return ((Reading.Found) reading).packages();
  }

  @ParameterizedTest
  @DisplayName("MKT-4 Hepsiburada: whatever is unknown about its answers, the split is confirmed")
  @CsvSource({
    "split, remainder, refuse",
    "split, remainder, auto",
    "split, line_ids, new",
    "list, dead_package, 404",
    "list, package_detail, cargo",
    "list, limit_over_ten, refuse"
  })
  void unknowns(String operation, String name, String position) {
    sandbox.post("faults", Map.of("name", name, "operation", operation, "value", position));
    String order = sell();
    Trial trial = planned(order);
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).hasSize(2);
    assertThat(packagesAt(order)).hasSize(3);
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-1 Hepsiburada: units no group wants are stated, whatever became of unstated ones")
  @ValueSource(strings = {"refuse", "auto"})
  void remainder(String position) {
    sandbox.post("faults", Map.of("name", "remainder", "operation", "split", "value", position));
    String order = sell();
    Trial trial = new Trial(hepsiburada, settings(), order);
    trial.plan(trial.living(), TWO_OF_FIRST);
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).containsOnlyKeys("g0");
    assertThat(packagesAt(order))
        .extracting(each -> each.path("units").asInt())
        .containsExactly(4, 2, 2);
  }

  @ParameterizedTest
  @DisplayName("MKT-3 Hepsiburada: a refusal is one in every shape, and its words are kept")
  @ValueSource(strings = {"text", "errors", "message", "title"})
  void errorShapes(String shape) {
    String order = sell();
    Trial trial = planned(order);
    trial.submit();
    sandbox.once("error_shape", "split", order, Map.of("value", shape));
    assertThat(trial.submitBlindly())
        .isInstanceOfSatisfying(
            Submission.Rejected.class,
            no -> {
              assertThat(no.detail()).contains("The package has been unpacked").doesNotContain("{");
              assertThat(no.code()).isEqualTo(shape.equals("errors") ? "DEAD_PACKAGE" : "http_400");
            });
  }

  @ParameterizedTest
  @DisplayName("MKT-5 Hepsiburada: throttled, it says in X-RateLimit-Reset how long")
  @ValueSource(strings = {"reset_seconds", "reset_epoch"})
  void rateLimitReset(String form) {
    String order = sell();
    Trial trial = planned(order);
    sandbox.once("throttle", "split", order, Map.of("retry_after", 17, "value", form));
    assertThat(trial.submit())
        .isInstanceOfSatisfying(
            Submission.Throttled.class,
            wait ->
                assertThat(wait.retryAfter())
                    .isBetween(Duration.ofSeconds(15), Duration.ofSeconds(18)));
    assertThat(effects(order)).isEmpty();
  }

  @Test
  @DisplayName(
      "MKT-5 Hepsiburada: a merchant's limit of calls is met with a wait, not with a failure")
  void rateLimit() {
    open(STRICT, Map.of("rate_limit", 1, "rate_window_millis", 40_000));
    Trial trial = new Trial(hepsiburada, settings(STRICT), sell(STRICT));
    assertThat(trial.reading())
        .isInstanceOfSatisfying(
            Fault.Throttled.class,
            wait ->
                assertThat(wait.retryAfter())
                    .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40)));
  }

  @Test
  @DisplayName("MKT-5 Hepsiburada: an integrator it does not know stops the channel")
  void userAgentRefused() {
    String order = sell();
    Trial trial = planned(order);
    sandbox.post("faults", Map.of("name", "user_agent_refused", "operation", "*"));
    assertThat(trial.reading()).isInstanceOf(Fault.Unauthorised.class);
    assertThat(trial.submitBlindly()).isInstanceOf(Submission.Unauthorised.class);
    assertThat(effects(order)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-5 Hepsiburada: without merchant or integrator, or at a wrong address, nothing is asked twice")
  @CsvSource({"user_agent, ''", "merchant_id, nobody", "base_url, /elsewhere"})
  void misconfigured(String setting, String value) {
    String wrong = setting.equals("base_url") ? sandbox.base("hepsiburada") + value : value;
    assertThat(with(setting, wrong, sell()).reading()).isInstanceOf(Fault.Misconfigured.class);
  }

  @Test
  @DisplayName(
      "SPL-17 Hepsiburada: boxes, weight, carrier and warehouse of each child arrive with the split")
  void tracking() {
    String order = sell();
    Trial trial = new Trial(hepsiburada, settings(), order);
    RemotePackage source = trial.living();
    Tracking light = new Tracking("Aras", null, null, new BigDecimal("2.5"), 1, "Depo 1");
    Tracking heavy = new Tracking("Yurtici", null, null, new BigDecimal("40"), 3, null);
    RemotePackage.RemoteLine first = source.lines().getFirst();
    PlannedSplit split =
        new PlannedSplit(
            source.id(),
            order,
            List.of(
                new Group("a", List.of(units(first, 1)), light),
                new Group("b", List.of(units(first, 2)), heavy)),
            List.of(units(source.lines().getLast(), 1)));
    assertThat(hepsiburada.submit(trial.account(), hepsiburada.plan(trial.account(), split)))
        .isInstanceOf(Submission.Accepted.class);
    assertThat(packagesAt(order).stream().skip(1).map(each -> packing(each.path("packing"))))
        .containsExactly("1 3 Aras Depo 1", "3 40 Yurtici ", "   ");
  }

  private static Item units(RemotePackage.RemoteLine line, int quantity) {
    return new Item(line.lineId(), line.sku(), line.barcode(), quantity);
  }

  private static String packing(JsonNode packing) {
    return String.join(
        " ",
        packing.path("parcel_quantity").asString(""),
        packing.path("deci").asString(""),
        packing.path("cargo_company").asString(""),
        packing.path("warehouse").path("shipping_address_label").asString(""));
  }

  @Test
  @DisplayName(
      "MKT-4 Hepsiburada: children are found behind more than ten others packed in the same minutes")
  void manyOthers() {
    Trial trial = planned(sell());
    RemotePackage source = trial.living();
    Instant announced = Instant.now();
    for (int others = 0; others <= PAGE; others++) {
      sell();
    }
    trial.submit();
    OrderQuery changes =
        OrderQuery.packages(source.orderNumber(), Set.of(source.id())).changedSince(announced);
    assertThat(read(trial, changes))
        .allMatch(one -> one.orderNumber().equals(source.orderNumber()))
        .extracting(RemotePackage::life)
        .containsExactlyInAnyOrder(Life.DEAD, Life.SPLITTABLE, Life.SPLITTABLE);
    assertThat(trial.account().exchanges().steps())
        .anyMatch(step -> step.request().contains("Offset=" + PAGE + "&begindate="));
  }

  @Test
  @DisplayName("MKT-4 Hepsiburada: a child that is on its way already is found all the same")
  void onItsWay() {
    String order = sell();
    Trial trial = planned(order);
    trial.submit();
    String child = trial.children().get("g0").id();
    sandbox.post(
        "hepsiburada/orders/" + order + "/ship?shop=" + MERCHANT, Map.of("package_number", child));
    assertThat(trial.children().get("g0").life()).isEqualTo(Life.CLOSED);
  }

  @Test
  @DisplayName("SPL-5 Hepsiburada: a source is found by the package's number, the order's and ours")
  void located() {
    String order = sell();
    Trial trial = new Trial(hepsiburada, settings(), order);
    RemotePackage source = trial.living();
    for (String number : List.of(source.id(), order, order + "-" + source.id())) {
      OrderQuery query = hepsiburada.locate(trial.account(), number).orElseThrow();
      assertThat(read(trial, query)).as(number).containsExactly(source);
    }
    OrderQuery nobodys = hepsiburada.locate(trial.account(), "404404").orElseThrow();
    assertThat(read(trial, nobodys)).isEmpty();
  }

  @Test
  @DisplayName("MKT-4 Hepsiburada: each of its messages is understood and names what it is about")
  void messages() {
    String order = sell();
    open(
        MERCHANT,
        Map.of(
            "webhook", Map.of("base_url", "http://127.0.0.1:1", "username", "u", "password", "p")));
    sandbox.once("push_on_split", "split", order, Map.of("value", "both"));
    Trial trial = planned(order);
    trial.submit();
    Polling.until(() -> sandbox.calls("push", order).size() == 3);
    assertThat(sandbox.calls("push", order))
        .extracting(call -> hepsiburada.hear(trial.account(), message(call)))
        .allSatisfy(
            push ->
                assertThat(push)
                    .isInstanceOfSatisfying(
                        Push.Hint.class,
                        hint -> {
                          assertThat(hint.orderNumbers()).containsExactly(order);
                          assertThat(hint.packageIds()).hasSize(1);
                        }));
  }

  private static Push.Message message(JsonNode call) {
    String path = call.path("path").asString().replaceFirst("^(http://[^/]+)?/", "");
    return new Push.Message(
        call.path("method").asString(), path, call.path("request_body").asString());
  }
}
