package it.split.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Sandbox;
import it.split.SandboxServer;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Push;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.Submission;
import split.domain.marketplace.trendyol.Trendyol;
import split.vocabulary.Tracking;

/** Every test has a shop of its own, since calls are counted by shop. */
class TrendyolContractIT implements MarketplaceContract {
  private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
  private static final int IN_TEN_SECONDS = 50;

  private static SandboxServer server;
  private static Sandbox sandbox;
  private static Marketplace trendyol;

  private final String seller = String.valueOf(NUMBERS.incrementAndGet());

  @BeforeAll
  static void start() {
    server = SandboxServer.start();
    sandbox = new Sandbox(server.uri());
    trendyol = Trendyol.adapter();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open() {
    open(false);
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
    return trendyol;
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "base_url",
        sandbox.base("trendyol"),
        "seller_id",
        seller,
        "api_key",
        "contract-key",
        "api_secret",
        "contract-secret",
        "connect_timeout_ms",
        "1000",
        "read_timeout_ms",
        "2000");
  }

  @Override
  public Set<String> credentials() {
    return Set.of("api_key", "api_secret");
  }

  @Override
  public String sell() {
    return sell("Created");
  }

  private void open(boolean international) {
    sandbox.put(
        "trendyol/shops/" + seller,
        Map.of(
            "api_key",
            "contract-key",
            "api_secret",
            "contract-secret",
            "tier",
            "unlimited",
            "international",
            international));
  }

  private String sell(String status) {
    String order = "80" + NUMBERS.incrementAndGet();
    sandbox.post("trendyol/orders", order(order, status));
    return order;
  }

  private Map<String, Object> order(String number, String status) {
    return Map.of(
        "shop",
        seller,
        "order_number",
        number,
        "status",
        status,
        "lines",
        List.of(
            Map.of("stock_code", "SKU-1", "barcode", "869", "quantity", 3),
            Map.of("stock_code", "SKU-2", "quantity", 1)));
  }

  private Trial with(Map<String, String> more, String order) {
    Map<String, String> settings = new HashMap<>(settings());
    settings.putAll(more);
    return new Trial(trendyol, settings, order);
  }

  private void always(String fault, String operation, String order, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.putAll(Map.of("name", fault, "operation", operation, "order_number", order));
    sandbox.post("faults", body);
  }

  @Test
  @DisplayName("MKT-3 Trendyol: the answer names nobody, whatever stands in it is a yes")
  void namesNobody() {
    String order = sell();
    Trial trial = planned(order);
    sandbox.once("garbage_body", "split", order, Map.of());
    assertThat(trial.submit()).isEqualTo(new Submission.Accepted(Set.of()));
    assertThat(trial.children()).hasSize(2);
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-4 Trendyol: however it makes the packages, and whatever it says of them, the split is confirmed")
  @CsvSource({
    "child_delay, , 1500",
    "stagger, , 700",
    "parent_unpacked, last, ",
    "child_status, Picking, ",
    "child_status, previous, ",
    "origins, root, ",
    "origins, absent, ",
    "line_ids, new, ",
    "all_units, empty_package, "
  })
  void unknowns(String name, String value, Integer millis) {
    String order = sell("Picking");
    Map<String, Object> more = new HashMap<>();
    if (value != null) {
      more.put("value", value);
    }
    if (millis != null) {
      more.put("millis", millis);
    }
    Trial trial = planned(order);
    sandbox.once(name, "split", order, more);
    assertThat(trial.submit()).isEqualTo(new Submission.Accepted(Set.of()));
    assertThat(trial.children()).hasSize(2);
  }

  @Test
  @DisplayName(
      "MKT-4 Trendyol: parent last and children one by one, with new line ids and no origins")
  void allAtOnce() {
    String order = sell("Invoiced");
    Trial trial = planned(order);
    sandbox.once("stagger", "split", order, Map.of("millis", 500));
    sandbox.once("parent_unpacked", "split", order, Map.of("value", "last"));
    sandbox.once("line_ids", "split", order, Map.of("value", "new"));
    sandbox.once("origins", "split", order, Map.of("value", "absent"));
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).hasSize(2);
  }

  @ParameterizedTest
  @DisplayName("MKT-1 Trendyol: older, newer and both spellings of fields")
  @ValueSource(strings = {"old", "new", "both"})
  void spellings(String position) {
    String order = sell();
    always("field_names", "list", order, Map.of("value", position));
    Trial trial = planned(order);
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).hasSize(2);
  }

  @ParameterizedTest
  @DisplayName("MKT-3 Trendyol: a refusal has its stable key in every envelope")
  @ValueSource(strings = {"plain", "dated", "nested"})
  void envelopes(String position) {
    String order = sell();
    Trial trial = planned(order);
    trial.submit();
    trial.children();
    always("error_envelope", "split", order, Map.of("value", position));
    assertThat(trial.submitBlindly())
        .isInstanceOfSatisfying(
            Submission.Rejected.class,
            no -> assertThat(no.code()).isEqualTo("shipment.package.status.invalid"));
  }

  @Test
  @DisplayName(
      "ADM-1 Trendyol: where splits of every unit are refused, the last group can be left to the extra package")
  void omitsLastGroup() {
    String order = sell();
    always("all_units", "split", order, Map.of("value", "refused"));
    assertThat(planned(order).submit()).isInstanceOf(Submission.Rejected.class);
    Trial omitting = with(Map.of("omit_last_group", "true"), order);
    omitting.plan(omitting.living(), TWO_OF_FIRST, THE_REST);
    assertThat(omitting.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(omitting.children()).hasSize(2);
  }

  @Test
  @DisplayName(
      "MKT-5 Trendyol: a path that is switched off, and a wrong one, are matters of settings")
  void wrongPaths() {
    String order = sell();
    Trial trial = planned(order);
    sandbox.once("retired_path", "split", order, Map.of());
    assertThat(trial.submit())
        .isInstanceOfSatisfying(
            Submission.Unauthorised.class, no -> assertThat(no.detail()).contains("556"));
    assertThat(with(Map.of("base_url", sandbox.base("trendyol") + "/sapigw"), order).reading())
        .isInstanceOf(Fault.Misconfigured.class);
    assertThat(with(Map.of("base_url", sandbox.base("trendyol") + "/elsewhere"), order).reading())
        .isInstanceOf(Fault.Misconfigured.class);
    assertThat(effects(order)).isEmpty();
  }

  @Test
  @DisplayName(
      "MKT-5 Trendyol: a foreign seller and a User-Agent it does not like are unauthorised")
  void unauthorisedOtherwise() {
    String order = sell();
    assertThat(with(Map.of("seller_id", "1"), order).reading())
        .isInstanceOf(Fault.Unauthorised.class);
    sandbox.once("user_agent_refused", "list", order, Map.of());
    assertThat(with(Map.of(), order).reading()).isInstanceOf(Fault.Unauthorised.class);
    assertThat(with(Map.of("integrator", "Akinon"), order).living().orderNumber()).isEqualTo(order);
  }

  @Test
  @DisplayName("MKT-1 Trendyol: who does not say who he is, is sent away: the adapter does say")
  void userAgent() throws Exception {
    URI uri =
        URI.create(sandbox.base("trendyol") + "/integration/order/sellers/" + seller + "/orders");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "Basic Y29udHJhY3Qta2V5OmNvbnRyYWN0LXNlY3JldA==");
    HttpClient client = HttpClient.newHttpClient();
    assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    request.header("User-Agent", seller + " - SelfIntegration");
    assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @DisplayName(
      "SPL-17 Trendyol: an international shop keeps the status if asked to; else children are taken there")
  @ValueSource(booleans = {true, false})
  void international(boolean keeps) {
    open(true);
    String order = sell("Picking");
    assertThat(with(Map.of(), order).reading()).isInstanceOf(Fault.Misconfigured.class);
    Trial abroad =
        with(Map.of("store_front_code", "SA", "keep_previous_status", "" + keeps), order);
    abroad.plan(abroad.living(), TWO_OF_FIRST, THE_REST);
    assertThat(abroad.submit()).isInstanceOf(Submission.Accepted.class);
    RemotePackage child = abroad.children().get("g0");
    assertThat(child.status()).isEqualTo(keeps ? "Picking" : "Created");
    assertThat(trendyol.needsCarryOver(child, new CarryOver("Picking", Tracking.NONE)))
        .isEqualTo(!keeps);
  }

  @Test
  @DisplayName(
      "SPL-17 Trendyol: a child gets the status it fell back from, carrier, warehouse and boxes")
  void carriesOver() {
    String order = sell("Invoiced");
    Trial trial = planned(order);
    trial.submit();
    RemotePackage child = trial.children().get("g1");
    assertThat(child.status()).isEqualTo("Created");
    CarryOver wish =
        new CarryOver("Invoiced", new Tracking("YKMP", null, null, new BigDecimal("4.4"), 2, "18"));
    assertThat(trendyol.needsCarryOver(child, wish)).isTrue();
    assertThat(trendyol.carryOver(trial.account(), child, wish))
        .isEqualTo(new Submission.Accepted(Set.of()));
    RemotePackage told = trial.packages(child.id()).getFirst();
    assertThat(told.status()).isEqualTo("Invoiced");
    assertThat(told.tracking().warehouse()).isEqualTo("18");
    assertThat(told.tracking().carrier()).contains("Yurtiçi");
  }

  @Test
  @DisplayName("MKT-5 Trendyol: the 51st reading in ten seconds is throttled")
  void rateLimit() {
    Trial trial = trial();
    for (int call = 0; call < IN_TEN_SECONDS; call++) {
      assertThat(trial.packages()).hasSize(1);
    }
    assertThat(trial.reading())
        .isInstanceOfSatisfying(
            Fault.Throttled.class,
            wait -> assertThat(wait.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
  }

  @Test
  @DisplayName("MKT-1 Trendyol: the page it pushes says where to look")
  void pushed() {
    String order = "80" + NUMBERS.incrementAndGet();
    String page = sandbox.answer("trendyol/orders", order(order, "Created")).toString();
    Trial trial = with(Map.of(), order);
    assertThat(trendyol.hear(trial.account(), new Push.Message("POST", "", page)))
        .isEqualTo(new Push.Hint(Set.of(order), Set.of(trial.living().id())));
  }
}
