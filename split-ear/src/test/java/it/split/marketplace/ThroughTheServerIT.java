package it.split.marketplace;

import static it.split.demonstration.Decision.group;
import static it.split.demonstration.Decision.units;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Polling;
import it.split.Sandbox;
import it.split.SplitServer;
import it.split.demonstration.Decision;
import it.split.demonstration.Stall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What Trendyol and Hepsiburada do differently, seen from the webhook's side. */
class ThroughTheServerIT {
  private static final Map<String, Object> TRAVEL = Map.of("desi", 4, "boxes", 2);

  private static SplitServer server;
  private static Api split;
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    server =
        SplitServer.onEmbeddedDatabase()
            .with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR)
            .withSandbox()
            .start();
    split = new Api(server.uri());
    sandbox = new Sandbox(server.sandboxUri());
    open(Stall.TRENDYOL);
    open(Stall.HEPSIBURADA);
    largeSeller(List.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void mend() {
    sandbox.withoutFaults();
  }

  private static void open(Stall stall) {
    stall.open(sandbox);
    Map<String, Object> channel = new HashMap<>(stall.channel(298, sandbox));
    Map<String, String> settings = new HashMap<>(stall.settings());
    settings.put("base_url", sandbox.base(stall.marketplace()));
    if (stall == Stall.TRENDYOL) {
      settings.put("reads_per_minute", "100");
    }
    settings.put("push_username", "marketplace");
    settings.put("push_password", "push-secret");
    channel.put("settings", settings);
    assertThat(split.put("api/v1/channels/" + stall.slug() + "/", channel).status()).isEqualTo(201);
  }

  /** One whose readings do not run out within a test. */
  private static void largeSeller(List<Map<String, Object>> webhooks) {
    Map<String, Object> account = new HashMap<>(Stall.TRENDYOL.account());
    account.put("tier", "unlimited");
    account.put("webhooks", webhooks);
    sandbox.put("trendyol/shops/" + Stall.TRENDYOL.shop(), account);
  }

  private static void sellsAtTrendyol(String order, long packageId, long line, String status) {
    Stall.TRENDYOL.sell(
        sandbox,
        order,
        "package_id",
        packageId,
        status,
        List.of(
            Map.of("line_id", line, "stock_code", "KETTLE", "quantity", 2),
            Map.of("line_id", line + 1, "stock_code", "CUP", "quantity", 6)));
  }

  private static String lamp(String order) {
    return "6f1c0d6e-%s-4000-8000-000000000031".formatted(order);
  }

  private static String shade(String order) {
    return "6f1c0d6e-%s-4000-8000-000000000032".formatted(order);
  }

  private static void sellsAtHepsiburada(String order, String packageNumber) {
    Stall.HEPSIBURADA.sell(
        sandbox,
        order,
        "package_number",
        packageNumber,
        "Open",
        List.of(
            Map.of("line_id", lamp(order), "stock_code", "LAMP", "quantity", 2),
            Map.of("line_id", shade(order), "stock_code", "SHADE", "quantity", 2)));
  }

  private static JsonNode confirmed(Stall stall, String number, List<Map<String, Object>> groups) {
    Answer answer = split.post(stall.trigger(), Decision.of(number, groups));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode ended = split.ended(answer.at("/correlation_id"));
    assertThat(ended.path("status").asString()).as(ended.toPrettyString()).isEqualTo("confirmed");
    return ended;
  }

  private static List<JsonNode> packages(Stall stall, String order) {
    List<JsonNode> living = new ArrayList<>();
    sandbox
        .get(stall.marketplace() + "/orders/" + order + "?shop=" + stall.shop())
        .path("packages")
        .forEach(living::add);
    living.removeIf(each -> each.path("broken").asBoolean());
    return living;
  }

  @Test
  @DisplayName(
      "SPL-17 Trendyol: children that fell back to Created are picked again, then boxes are told")
  void carriedOver() {
    sellsAtTrendyol("8100", 81001, 811, "Picking");
    confirmed(
        Stall.TRENDYOL,
        "8100",
        List.of(
            Decision.with(group(units("811", 2), units("812", 1)), "tracking", TRAVEL),
            group(units("812", 5))));
    Polling.until(
        () ->
            packages(Stall.TRENDYOL, "8100").stream()
                .allMatch(child -> child.path("status").asString().equals("Picking")));
    Polling.until(
        () ->
            packages(Stall.TRENDYOL, "8100").stream()
                .anyMatch(
                    child ->
                        child.path("box_quantity").asInt() == 2
                            && child.path("deci").asInt() == 4));
    assertThat(sandbox.splitInEffect("trendyol", "8100")).containsExactly("81001");
  }

  @Test
  @DisplayName("MKT-4 Trendyol: its push makes us look at once, and whoever has no password is 401")
  void pushed() {
    largeSeller(
        List.of(
            Map.of(
                "url",
                server.uri().resolve("push/" + Stall.TRENDYOL.slug()).toString(),
                "username",
                "marketplace",
                "password",
                "push-secret",
                "statuses",
                List.of("CREATED", "UNPACKED"))));
    sellsAtTrendyol("8200", 82001, 821, "Created");
    sandbox.once("child_delay", "split", "8200", Map.of("millis", 4000));
    JsonNode ended =
        confirmed(Stall.TRENDYOL, "8200", List.of(group(units("821", 2)), group(units("822", 6))));
    assertThat(ended.path("timeline"))
        .anySatisfy(step -> assertThat(step.path("step").asString()).isEqualTo("push_received"));
    Answer stranger =
        split.as("Basic d3Jvbmc6d3Jvbmc=").post("push/" + Stall.TRENDYOL.slug(), Map.of());
    assertThat(stranger.status()).isEqualTo(401);
    assertThat(split.as(null).post("push/nobody", Map.of()).status()).isEqualTo(401);
  }

  @Test
  @DisplayName("SPL-17 Hepsiburada: how each child travels is told with the split")
  void travels() {
    sellsAtHepsiburada("4100", "41001");
    confirmed(
        Stall.HEPSIBURADA,
        "4100-41001",
        List.of(
            Decision.with(
                group(units(lamp("4100"), 1), units(shade("4100"), 2)), "tracking", TRAVEL),
            group(units(lamp("4100"), 1))));
    assertThat(packages(Stall.HEPSIBURADA, "4100"))
        .hasSize(2)
        .anySatisfy(
            child -> {
              assertThat(child.at("/packing/parcel_quantity").asInt()).isEqualTo(2);
              assertThat(child.at("/packing/deci").asInt()).isEqualTo(4);
            });
  }

  @Test
  @DisplayName("MKT-2 Hepsiburada: units of a skipped group are stated, as everything must be")
  void everythingStated() {
    sellsAtHepsiburada("4200", "42001");
    confirmed(
        Stall.HEPSIBURADA,
        "4200-42001",
        List.of(
            group(units(lamp("4200"), 2), units(shade("4200"), 1)),
            Decision.with(group(units(shade("4200"), 1)), "state", Map.of("enum_value", "900"))));
    assertThat(packages(Stall.HEPSIBURADA, "4200")).hasSize(2);
    assertThat(sandbox.splitInEffect("hepsiburada", "4200")).containsExactly("42001");
  }
}
