package it.split.oms;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.SplitServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** From the state table to the record of what was done, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PackageCommandStory {
  private static final String PACKED = "COMPLETE_PACKAGING_WITH_SHIPMENT";

  private SplitServer server;
  private Api split;
  private Warehouse warehouse;

  abstract SplitServer.Builder server();

  @BeforeAll
  void start() {
    server = server().with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR).start();
    split = new Api(server.uri());
    warehouse = new Warehouse(split);
    warehouse.open();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("OMS-1 OMS-3 every transition in every state: 204 where it starts, else refused")
  void table() {
    new StateTable(warehouse).check();
  }

  @Test
  @DisplayName("OMS-1 OMS-2 packed by id or slug, barcodes as one object or a list, and on record")
  void packed() {
    long id = warehouse.packages("P", List.of("100")).getFirst();
    Answer done =
        split.post(
            "api/v1/oms/packages/" + id + "/command",
            Map.of(
                "transition",
                110,
                "slug",
                PACKED,
                "input_parameters",
                Map.of("package", id, "barcodes", warehouse.barcodes(id))),
            "X-Correlation-Id",
            "packed-" + id);

    assertThat(done.status()).as(done.text()).isEqualTo(204);
    assertThat(done.text()).isEmpty();
    JsonNode shown = warehouse.shown(id);
    assertThat(shown.at("/state/enum_value").asString()).isEqualTo("500");
    assertThat(shown.at("/shipment/number").asString()).isEqualTo("SHP-" + id);
    assertThat(shown.path("commands").toString()).contains("SHIP_THE_PACKAGE").doesNotContain("BL");
    assertThat(warehouse.history(id))
        .containsExactly("new -> waiting -", "waiting -> packed " + PACKED);
    JsonNode log = split.get("api/v1/logs/?correlation_id=packed-" + id).json();
    assertThat(log.at("/results/0/step").asString()).isEqualTo("complete_packing");
    Answer again = warehouse.command(id, PACKED, Map.of("barcodes", warehouse.barcodes(id)));
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.at("/code")).isEqualTo("transition_not_allowed");
  }

  @Test
  @DisplayName("OMS-1 OMS-2 all mistakes of a command come back at once, and nothing is changed")
  void mistakes() {
    long id = warehouse.packages("M", List.of("500")).getFirst();
    long item = warehouse.shown(id).at("/packageitem_set/0/order_item/id").asLong();
    Answer refused =
        warehouse.command(
            id,
            PACKED,
            Map.of("package", id + 1, "barcodes", Map.of("order_item", item, "barcode", "1")));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).startsWith("application/json");
    assertThat(refused.json().path("status_code").asInt()).isEqualTo(400);
    assertThat(refused.json().at("/error/package").size()).isEqualTo(2);
    assertThat(refused.json().at("/error/barcodes").size()).isEqualTo(2);
    assertThat(refused.json().path("violations").findValuesAsString("code"))
        .containsExactly(
            "payload_invalid", "transition_not_allowed", "barcode_mismatch", "barcode_mismatch");
    assertThat(warehouse.history(id)).hasSize(1);
    assertThat(split.post(Warehouse.path(id), "{").at("/error/non_field_errors/0")).isNotEmpty();
    assertThat(split.post(Warehouse.path(id), "[]").status()).isEqualTo(400);
    assertThat(split.post(Warehouse.path(id), Map.of()).at("/code"))
        .isEqualTo("transition_unknown");
    assertThat(split.post(Warehouse.path(id), Map.of("slug", "NONE")).at("/error/slug/0"))
        .startsWith("there is no such transition");
    Answer nobody = warehouse.command(999_999_999, PACKED, Map.of());
    assertThat(nobody.status()).isEqualTo(404);
    assertThat(nobody.at("/error/code")).isEqualTo("not_found");
    assertThat(split.as(null).post(Warehouse.path(id), Map.of()).at("/error/code"))
        .isEqualTo("token_missing");
  }

  @Test
  @DisplayName(
      "OMS-1 a token takes the right command, and reaches the packages of its channels only")
  void rights() {
    long id = warehouse.packages("R", List.of("100")).getFirst();
    Api reader = with("\"read\"", "*");
    assertThat(new Warehouse(reader).command(id, PACKED, Map.of()).status()).isEqualTo(403);
    Api stranger = with("\"command\"", "another");
    assertThat(new Warehouse(stranger).command(id, PACKED, Map.of()).status()).isEqualTo(404);
    Api keeper = with("\"command\"", "n11-shop");
    assertThat(new Warehouse(keeper).command(id, "BLOCK_THE_PACKAGE", Map.of()).status())
        .isEqualTo(204);
  }

  private Api with(String right, String channel) {
    String wish =
        "{\"name\":\"t\",\"rights\":[%s],\"channels\":[\"%s\"]}".formatted(right, channel);
    return new Api(server.uri(), split.post("api/v1/tokens/", wish).at("/token"));
  }

  @Test
  @DisplayName("OMS-3 blocked and let go again, a package is where it was, whoever asks")
  void blocked() {
    long id = warehouse.packages("B", List.of("200")).getFirst();
    assertThat(warehouse.command(id, "BLOCK_THE_PACKAGE", Map.of()).status()).isEqualTo(204);
    assertThat(warehouse.command(id, PACKED, Map.of()).status()).isEqualTo(400);
    assertThat(warehouse.command(id, "UNBLOCK_THE_PACKAGE", Map.of()).status()).isEqualTo(204);
    assertThat(warehouse.history(id))
        .containsExactly(
            "new -> preparing -",
            "preparing -> blocked BLOCK_THE_PACKAGE",
            "blocked -> preparing UNBLOCK_THE_PACKAGE");
  }

  @Test
  @DisplayName(
      "OMS-1 sixty-four commands on one package at once: one is done, the others hear why not")
  void crowd() {
    long id = warehouse.packages("C", List.of("100")).getFirst();
    List<CompletableFuture<Answer>> asked =
        IntStream.range(0, 64)
            .mapToObj(
                i ->
                    split.postLater(
                        Warehouse.path(id), Map.of("slug", "COMPLETE_PACKAGING_WITHOUT_SHIPMENT")))
            .toList();
    List<Integer> statuses = new ArrayList<>();
    for (CompletableFuture<Answer> each : asked) {
      Answer answer = each.join();
      statuses.add(answer.status());
      assertThat(answer.status() == 204 || isClear(answer)).as(answer.text()).isTrue();
    }
    assertThat(statuses).containsOnlyOnce(204);
    assertThat(warehouse.history(id)).hasSize(2);
  }

  private static boolean isClear(Answer answer) {
    return answer.status() == 400 && answer.at("/code").equals("transition_not_allowed")
        || answer.status() == 409 && answer.header("Retry-After") != null;
  }

  @Test
  @DisplayName("OMS-6 channels and package items are listed in the platform's shapes")
  void lists() {
    long id = warehouse.packages("L", List.of("100")).getFirst();
    JsonNode channels = split.get("api/v1/oms/channels/?limit=9999&page=1").json();
    assertThat(channels.at("/results/0/id").asInt()).isEqualTo(298);
    assertThat(channels.at("/results/0/omnitron_id").asInt()).isEqualTo(564);
    assertThat(channels.at("/results/0/channel_type").asString()).isEqualTo("sales_channel");
    JsonNode items = split.get("api/v1/oms/packages/package-items/?package=" + id).json();
    assertThat(items.path("count").asInt()).isEqualTo(2);
    assertThat(items.at("/results/0/package/id").asLong()).isEqualTo(id);
    assertThat(items.at("/results/0/state/enum_value").asString()).isEqualTo("100");
  }

  @Test
  @DisplayName(
      "OMS-1 denial reasons: a title of its own, priority from 0, switched off, not deleted")
  void denialReasons() {
    long reason = warehouse.denialReason("Damaged");
    String path = "api/v1/oms/packages/package_denial_reason/";
    assertThat(split.post(path, Map.of("title", "Damaged")).at("/code")).isEqualTo("title_taken");
    assertThat(split.post(path, Map.of("priority", -1)).json().path("violations").size())
        .isEqualTo(2);
    assertThat(split.patch(path + reason + "/", Map.of("is_active", false)).status())
        .isEqualTo(200);
    assertThat(split.get(path + "?is_active=true&page_size=5").text()).doesNotContain("Damaged");
    assertThat(split.get(path + "?page_size=101").status()).isEqualTo(400);
    long id = warehouse.packages("D", List.of("100")).getFirst();
    Answer refused =
        warehouse.command(id, "REFUSE_WITH_DENIAL_REASON", Map.of("denial_reason", reason));
    assertThat(refused.at("/error/denial_reason/0")).startsWith("is no active denial reason");
  }

  @Test
  @DisplayName(
      "OMS-3 an administrator says what follows from a transition; its secrets stay unseen")
  void parameters() {
    String path = "api/v1/oms/state-transitions/161/";
    String call =
        """
        {"parameters":{"remote_invoice_call":{"auth":{"request_type":"token","token":"%s"},
          "remote_url":"https://erp.example/invoice"}}}
        """;
    Answer changed = split.patch(path, call.formatted("canary-of-the-invoice-token"));
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.text()).contains("********").doesNotContain("canary");
    assertThat(split.patch(path, call.formatted("********")).status()).isEqualTo(200);
    Answer wrong = split.patch(path, "{\"parameters\":{\"remote_invoice_call\":{}}}");
    assertThat(wrong.json().path("violations").size()).isEqualTo(2);
    assertThat(split.patch(path, "{\"parameters\":{}}").text()).contains("\"parameters\":{}");
  }
}
