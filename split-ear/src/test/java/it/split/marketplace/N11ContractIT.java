package it.split.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Sandbox;
import it.split.SandboxServer;
import java.math.BigDecimal;
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
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Preparation;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.Submission;
import split.domain.marketplace.n11.N11;
import split.vocabulary.Tracking;

class N11ContractIT implements MarketplaceContract {
  private static final String SHOP = "contract-shop";
  private static final String SECRET = "contract-secret";
  private static final AtomicInteger ORDERS = new AtomicInteger();

  private static SandboxServer server;
  private static Sandbox sandbox;
  private static Marketplace n11;

  @BeforeAll
  static void start() {
    server = SandboxServer.start();
    sandbox = new Sandbox(server.uri());
    sandbox.put("n11/shops/" + SHOP, Map.of("app_secret", SECRET));
    n11 = N11.adapter();
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
    return n11;
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "base_url",
        sandbox.base("n11"),
        "app_key",
        SHOP,
        "app_secret",
        SECRET,
        "connect_timeout_ms",
        "1000",
        "read_timeout_ms",
        "2000");
  }

  @Override
  public Set<String> credentials() {
    return Set.of("app_key", "app_secret");
  }

  @Override
  public String sell() {
    return sell("Picking");
  }

  private static String sell(String status) {
    int number = ORDERS.incrementAndGet();
    String order = "2049" + number;
    sandbox.post(
        "n11/orders",
        Map.of(
            "shop", SHOP,
            "order_number", order,
            "status", status,
            "lines",
                List.of(
                    Map.of("stock_code", "SKU-1", "barcode", "869", "quantity", 3),
                    Map.of("stock_code", "SKU-2", "quantity", 1))));
    return order;
  }

  private Trial with(String setting, String value, String order) {
    Map<String, String> settings = new HashMap<>(settings());
    settings.put(setting, value);
    return new Trial(n11, settings, order);
  }

  @Test
  @DisplayName("MKT-3 N11: the answer to a split by quantity names the children")
  void namesChildren() {
    Trial trial = planned(sell());
    assertThat(trial.submit())
        .isInstanceOfSatisfying(
            Submission.Accepted.class,
            accepted ->
                assertThat(trial.children().values())
                    .extracting(RemotePackage::id)
                    .containsExactlyInAnyOrderElementsOf(accepted.childIds()));
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-4 N11: whatever is unknown about its answers and line ids, the split is confirmed")
  @ValueSource(
      strings = {
        "split_items_absent",
        "remainder_unlisted",
        "kept_line_id=last",
        "kept_line_id=none",
        "all_units=empty_package"
      })
  void unknowns(String position) {
    String order = sell();
    Trial trial = planned(order);
    String[] parts = position.split("=");
    sandbox.once(
        parts[0], "split", order, parts.length == 1 ? Map.of() : Map.of("value", parts[1]));
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).hasSize(2);
  }

  @Test
  @DisplayName(
      "ADM-1 N11: where splits of every unit are refused, the last group can be left to the extra package")
  void omitsLastGroup() {
    String order = sell();
    sandbox.post(
        "faults",
        Map.of(
            "name", "all_units", "operation", "split", "order_number", order, "value", "refused"));
    Trial plain = planned(order);
    assertThat(plain.submit()).isInstanceOf(Submission.Rejected.class);
    Trial omitting = with("omit_last_group", "true", order);
    omitting.plan(omitting.living(), TWO_OF_FIRST, THE_REST);
    assertThat(omitting.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(omitting.children()).hasSize(2);
  }

  @Test
  @DisplayName("MKT-3 N11: a split by line names nobody and is confirmed by reading")
  void byLine() {
    Trial trial = with("split_by_line", "true", sell());
    trial.plan(trial.living(), new int[] {3, 0}, new int[] {0, 1});
    assertThat(trial.submit()).isEqualTo(new Submission.Accepted(Set.of()));
    assertThat(trial.children()).hasSize(2);
    assertThat(trial.account().exchanges().steps().toString()).contains("splitCombinePackage");
  }

  @Test
  @DisplayName("SPL-6 N11: a package in Created is accepted, then split")
  void prepares() {
    Trial trial = new Trial(n11, settings(), sell("Created"));
    RemotePackage created = trial.living();
    assertThat(created.life()).isEqualTo(Life.PREPARABLE);
    assertThat(trial.plan(created, TWO_OF_FIRST, THE_REST).submit())
        .isInstanceOf(Submission.Rejected.class);
    assertThat(n11.prepare(trial.account(), created)).isEqualTo(new Preparation.Ready());
    assertThat(trial.living().life()).isEqualTo(Life.SPLITTABLE);
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).hasSize(2);
  }

  @Test
  @DisplayName(
      "MKT-3 N11: an acceptance that fails for a line inside HTTP 200 is refused with its reasons")
  void acceptFails() {
    String order = sell("Created");
    Trial trial = new Trial(n11, settings(), order);
    RemotePackage created = trial.living();
    sandbox.once("accept_line_fails", "accept", order, Map.of("value", "stock is gone"));
    assertThat(n11.prepare(trial.account(), created))
        .isInstanceOfSatisfying(
            Preparation.Refused.class, no -> assertThat(no.detail()).contains("stock is gone"));
  }

  @Test
  @DisplayName("MKT-3 N11: HTTP 200 with another code is a refusal")
  void refusedIn200() {
    String order = sell();
    Trial trial = planned(order);
    sandbox.once("refused_in_200", "split", order, Map.of("status", 412, "value", "not now"));
    assertThat(trial.submit()).isEqualTo(new Submission.Rejected("412", "not now"));
    assertThat(effects(order)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("MKT-3 N11: an answer without its code leaves the outcome unknown")
  @ValueSource(strings = {"malformed_body", "garbage_body"})
  void withoutCode(String fault) {
    String order = sell();
    Trial trial = planned(order);
    sandbox.once(fault, "split", order, Map.of());
    assertThat(trial.submit()).isInstanceOf(Submission.Unknown.class);
  }

  @ParameterizedTest
  @DisplayName("MKT-3 N11: a refusal is one in every shape that tells it from a failed login")
  @ValueSource(strings = {"message_400", "failure_400", "code_in_200", "text_400"})
  void refusalShapes(String shape) {
    String order = sell();
    Trial trial = planned(order);
    trial.submit();
    sandbox.once("refusal_shape", "split", order, Map.of("value", shape));
    assertThat(trial.submitBlindly()).isInstanceOf(Submission.Rejected.class);
  }

  @Test
  @DisplayName("MKT-5 N11: the other shape of a failed login")
  void loginFailsInText() {
    sandbox.post("faults", Map.of("name", "auth_failure_shape", "operation", "*", "value", "text"));
    assertThat(with("app_secret", "wrong", sell()).reading())
        .isInstanceOf(Fault.Unauthorised.class);
  }

  @Test
  @DisplayName("MKT-3 N11: a wrong base address looks like N11 being down, and the detail says so")
  void wrongPath() {
    Trial trial = with("base_url", sandbox.base("n11") + "/elsewhere", sell());
    assertThat(trial.reading())
        .isInstanceOfSatisfying(
            Fault.Unreachable.class, fault -> assertThat(fault.detail()).contains("base_url"));
  }

  @Test
  @DisplayName("SPL-17 N11: boxes and weight of a child are taken")
  void tracking() {
    Trial trial = planned(sell());
    trial.submit();
    RemotePackage child = trial.children().get("g1");
    Tracking wish = new Tracking("CEVA", null, null, new BigDecimal("4"), 2, null);
    assertThat(n11.carryOver(trial.account(), child, new CarryOver(null, wish)))
        .isEqualTo(new Submission.Accepted(Set.of()));
  }
}
