package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Polling;
import it.split.Sandbox;
import it.split.SplitServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlanningStory {
  private static final String LOCATIONS = "api/v1/oms/stock-locations/";

  private SplitServer server;
  private Api split;
  private Sandbox sandbox;
  private N11Shop shop;

  abstract SplitServer.Builder server();

  @BeforeAll
  void start() {
    server = server().with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR).withSandbox().start();
    split = new Api(server.uri());
    sandbox = new Sandbox(server.sandboxUri());
    shop = N11Shop.open(split, sandbox, N11Shop.SLUG, Map.of());
    locate("W1", 100, 1);
    locate("W2", 100, 2);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("OMS-4 locations are made, changed and listed; what is counted cannot be set")
  void locations() {
    long id = locate("L1", 5, 9);
    assertThat(split.patch(LOCATIONS + id + "/", "{\"max_quota\":null,\"is_active\":false}").text())
        .contains("\"max_quota\":null", "\"available_quota\":null", "\"is_active\":false");
    Answer wrong =
        split.patch(
            LOCATIONS + id + "/",
            "{\"quota\":1,\"available_quota\":1,\"erp_code\":\"X\",\"priority\":-1,\"max_quota\":\"x\"}");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().at("/violations").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder(
            "/quota", "/available_quota", "/erp_code", "/priority", "/max_quota");
    Answer again = split.post(LOCATIONS, location("L1", 1, 1));
    assertThat(again.status() + " " + again.at("/code")).isEqualTo("409 location_exists");
    assertThat(split.get(LOCATIONS + "?is_active=false&erp_code=L1").json().at("/count").asInt())
        .isOne();
    assertThat(split.get(LOCATIONS + "999999/").status()).isEqualTo(404);
    assertThat(split.get(LOCATIONS + "unknown/").status()).isEqualTo(200);
  }

  @Test
  @DisplayName(
      "OMS-4 a split into three adds two to the quota, packing and cancelling take one each")
  void quota() {
    locate("Q1", 100, 5);
    PlannedPackage source = sold("7001", 4001, 3);
    source.isPlanned("Q1");
    assertThat(quota("Q1")).isEqualTo(1);
    Answer answer =
        split.post(
            shop.path(),
            external("7001-4001", List.of(group(4001, 1), group(4001, 1), group(4001, 1))));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(quota("Q1")).isEqualTo(3);
    child(answer, 0).command("COMPLETE_PACKAGING_WITHOUT_SHIPMENT", Map.of());
    assertThat(quota("Q1")).isEqualTo(2);
    child(answer, 1).command("CANCEL_THE_PACKAGE", Map.of());
    assertThat(quota("Q1")).isEqualTo(1);
  }

  @Test
  @DisplayName("OMS-5 a planned split waits for the flow, which tells the marketplace once")
  void planned() {
    PlannedPackage source = sold("7002", 4002, 2, 1);
    assertThat(source.plan("W1", "X").at("/error/assignment_groups/0")).contains("code");
    source.isPlanned("W1", "W2");
    JsonNode listed = split.get("api/v1/splits/?number=7002-4002").json().at("/results/0");
    assertThat(listed.path("status").asString()).isEqualTo("planned");
    assertThat(sandbox.splitInEffect("n11", "7002")).isEmpty();
    Map<String, Object> same = external("7002-4002", List.of(group(4002, 0, 1), group(4002, 2, 0)));
    assertThat(split.post(shop.path() + "?dry_run=true", same).at("/call/path")).contains("split");
    Answer triggered = split.post(shop.path(), same);
    assertThat(triggered.at("/status")).as(triggered.text()).isEqualTo("pending");
    assertThat(triggered.at("/correlation_id")).isEqualTo(listed.path("correlation_id").asString());
    assertThat(triggered.at("/packages/0/status")).isEqualTo("existing");
    assertThat(split.post(shop.path(), same).status()).isEqualTo(200);
    JsonNode ended = split.ended(triggered.at("/correlation_id"));
    assertThat(ended.path("status").asString()).as(ended.toPrettyString()).isEqualTo("confirmed");
    assertThat(sandbox.splitInEffect("n11", "7002")).containsExactly("4002");
    shop.isBalanced("7002", 3);
  }

  @Test
  @DisplayName("OMS-5 of sixty-four plannings of one package at once, one is done, and no deadlock")
  void crowd() {
    PlannedPackage source = sold("7003", 4003, 1, 1);
    Map<String, Object> body =
        Map.of("slug", "MANUAL_PLANNING", "input_parameters", source.assignments("W1", "W2"));
    List<Answer> answers =
        new Crowd(List.of(split), 64)
            .ask(source.command(), caller -> body, caller -> new String[0]);
    assertThat(answers.stream().filter(answer -> answer.status() == 204)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 400)).hasSize(63);
    assertThat(server.console().toLowerCase(java.util.Locale.ROOT)).doesNotContain("deadlock");
  }

  @Test
  @DisplayName("OMS-2 refused goods wait at the next location")
  void refused() {
    PlannedPackage source = sold("7004", 4004, 1);
    source.isPlanned("W1");
    Answer reason =
        split.post(
            "api/v1/oms/packages/package_denial_reason/", "{\"title\":\"Damaged\",\"priority\":1}");
    Answer refused =
        source.command(
            "REFUSE_WITH_DENIAL_REASON",
            Map.of("denial_reason", reason.json().path("id").asLong()));
    assertThat(refused.status()).as(refused.text()).isEqualTo(204);
    assertThat(source.place()).isEqualTo("waiting W2");
  }

  @Test
  @DisplayName("OMS-5 SC-2 the circle: planned, told by a hook, confirmed, packed, and nine events")
  void circle() {
    List.of("C1", "C2", "C3").forEach(code -> locate(code, 100, 9));
    PlannedPackage source = sold("7009", 4009, 1, 1, 1);
    String hook =
        SellerCentre.register(
            split,
            "order.split_package",
            server.uri().resolve(shop.path()).toString(),
            Map.of("Authorization", "Token " + Api.ADMINISTRATOR),
            Map.of("channel_id", N11Shop.OMS_CHANNEL_ID));
    try (SellerCentre seller = new SellerCentre(split)) {
      source.isPlanned("C1", "C2", "C3");
      String planned = split.get("api/v1/splits/?number=7009-4009").at("/results/0/correlation_id");
      JsonNode ended =
          split
              .until(
                  "api/v1/splits/" + planned + "/",
                  answer -> answer.at("/status").equals("confirmed"))
              .json();
      assertThat(sandbox.splitInEffect("n11", "7009")).containsExactly("4009");
      shop.isBalanced("7009", 3);
      for (JsonNode each : ended.path("packages")) {
        PlannedPackage child = new PlannedPackage(split, each.path("number").asString());
        child.isCommanded("COMPLETE_PACKAGING_WITHOUT_SHIPMENT");
        child.isCommanded("SHIP_THE_PACKAGE");
      }
      Polling.until(() -> seller.heard("7009").size() >= 9);
      assertThat(seller.heard("7009"))
          .isEqualTo(
              SellerCentre.each(
                  3, "package.created", "package.status.packed", "package.status.shipped"));
      assertThat(quota("C1") + quota("C2") + quota("C3")).isZero();
    } finally {
      split.delete(hook);
    }
  }

  private PlannedPackage sold(String order, long packageId, int... quantities) {
    shop.sells(order, packageId, quantities);
    shop.imports(order, packageId, quantities);
    return new PlannedPackage(split, order + "-" + packageId);
  }

  private PlannedPackage child(Answer answer, int at) {
    return new PlannedPackage(split, answer.at("/packages/" + at + "/number"));
  }

  private int quota(String code) {
    return split.get(LOCATIONS + "?erp_code=" + code).json().at("/results/0/quota").asInt();
  }

  private long locate(String code, int most, int priority) {
    Answer answer = split.post(LOCATIONS, location(code, most, priority));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asLong();
  }

  private static Map<String, Object> location(String code, int most, int priority) {
    return Map.of("erp_code", code, "name", code, "max_quota", most, "priority", priority);
  }
}
