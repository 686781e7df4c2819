package it.split.sellercenter;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Polling;
import it.split.SplitServer;
import it.split.sellercenter.OrderSystemServer.Asked;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** From settings over a command to what the order system and the invoice service hear of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class OrderSystemStory {
  private static final String SETTINGS = "api/v1/oms/settings/OMNITRON_CLIENT_SETTINGS/";
  private static final String SETUP = "api/v1/seller-center/setup/";
  private static final String BULK = "POST /api/v1/applications/oms/order_item_bulk_update/";
  private static final String EVENTS = "POST /api/v1/applications/oms/packages/update-status/";
  private static final List<String> ENDPOINTS =
      List.of(
          "order_item_bulk_update",
          "orders",
          "orderitem_set",
          "cancellation_plans",
          "countries",
          "countries_count",
          "countries_with_code",
          "cities",
          "townships",
          "townships_count",
          "districts",
          "districts_count");
  private static final String CHANNEL =
      """
      {"oms_channel_id":298,"name":"N11:1750_Channel","marketplace":"n11","is_active":true,
       "feature_flags":{"split_packages":true},
       "settings":{"base_url":"http://127.0.0.1:9/","app_key":"k","app_secret":"s3cret",
         "category_ids":["1001770"],"deny_reason_id":81,"cancellation_reason_id":4,"refund_reason_id":2}}
      """;
  private static final String ORDER =
      """
      {"number":"204","packages":[{"number":"204-1","remote_id":"1","state":{"enum_value":"100"},"packageitem_set":[
        {"order_item":{"omnitron_id":[1002,1003],"extra_field":{"id":"31"}},"sku":"A","barcode":"869","quantity":2}]}]}
      """;

  private final OrderSystemServer others = new OrderSystemServer();
  private SplitServer server;
  private Api split;

  abstract SplitServer.Builder database();

  @BeforeAll
  void start() {
    server = database().with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR).start();
    split = new Api(server.uri());
    is(201, split.put("api/v1/channels/shop/", CHANNEL));
    is(200, split.post("api/v1/channels/shop/orders/", ORDER));
  }

  @AfterAll
  void stop() {
    server.close();
    others.close();
  }

  @Test
  @Order(1)
  @DisplayName("SC-3 settings are judged as a whole, shown masked, and kept where a mask is sent")
  void settings() {
    Map<String, Object> wrong =
        Map.of(
            "json_value",
            Map.of(
                "auth",
                Map.of("username", "u"),
                "urls",
                Map.of("oms_url", "ftp://x", "base_url", others.address()),
                "timeouts",
                Map.of("read", 1, "connect", 6000, "total", 1),
                "endpoint_conf",
                Stream.of("orders", "orders", "planets").map(this::endpoint).toList()));
    Answer refused = split.put(SETTINGS, wrong);
    is(400, refused);
    assertThat(refused.json().path("violations").findValuesAsString("pointer"))
        .contains(
            "/json_value/auth/password",
            "/json_value/urls/oms_url",
            "/json_value/timeouts/read",
            "/json_value/timeouts/total",
            "/json_value/endpoint_conf/1/endpoint",
            "/json_value/endpoint_conf/2/endpoint",
            "/json_value/endpoint_conf");
    assertThat(split.get(SETTINGS).json().path("json_value").isNull()).isTrue();

    Answer saved = split.put(SETTINGS, whole());
    is(200, saved);
    assertThat(saved.text()).doesNotContain("t0ken", "p4ssword").contains("********");
    is(200, split.put(SETTINGS, saved.text()));
    assertThat(split.get("api/v1/oms/settings/anything/").status()).isEqualTo(404);
  }

  @Test
  @Order(2)
  @DisplayName("SC-4 what is missing is said, one button mends it, and a second time does nothing")
  void setUp() {
    JsonNode before = split.get(SETUP).json();
    assertThat(before.path("is_complete").asBoolean()).isFalse();
    assertThat(status(before, "supplier_code")).isEqualTo("missing");
    assertThat(status(before, "order.created")).isEqualTo("still_on");
    assertThat(status(before, "cancellation_plan.created")).isEqualTo("ok");
    is(200, split.put("api/v1/oms/settings/supplier_code/", Map.of("json_value", "SUP-1")));

    Answer repaired = split.post(SETUP + "repair/", "");
    is(200, repaired);
    assertThat(repaired.json().path("repair").findValuesAsString("about"))
        .hasSize(12)
        .contains("order.created", "order.updated", "retail_store.created", "package.created");
    assertThat(repaired.json().path("is_complete").asBoolean()).as(repaired.text()).isTrue();
    assertThat(status(repaired.json(), "order.created")).isEqualTo("ok");
    assertThat(status(repaired.json(), "supplier_code")).isEqualTo("ok");
    assertThat(split.post(SETUP + "repair/", "").json().path("repair")).isEmpty();
    assertThat(split.get("api/v1/whisperer/hooks/").text())
        .contains(others.address() + "/api/v1/applications/oms/packages/update-status/")
        .doesNotContain("t0ken");
    Asked hooks = others.asked("GET /api/v1/whisperer/hooks/?limit=999").getFirst();
    assertThat(hooks.authorization()).isEqualTo("Basic dTpwNHNzd29yZA==");
    assertThat(others.asked("DELETE /api/v1/whisperer/hooks/3/")).isEmpty();
  }

  @Test
  @Order(3)
  @DisplayName(
      "OMS-2 a command is followed by invoice and status, once each, though both fail first")
  void followed() {
    follows(
        111,
        """
        {"sync_remote_order_status":true,"remote_invoice_call":{"remote_url":"%s/invoices",
          "auth":{"request_type":"token","token":"inv0ice-token"},"timeouts":{"read":10,"connect":60}}}
        """
            .formatted(others.address()));
    follows(160, "{\"sync_remote_order_status\":true}");
    others.failNext("/invoices", 1);
    others.failNext("/api/v1/applications/oms/order_item_bulk_update/", 1);
    long id = packageId();

    command(id, "COMPLETE_PACKAGING_WITHOUT_SHIPMENT");
    Polling.until(() -> "A-1".equals(shown(id).at("/invoice_number").asString("")));
    List<Asked> invoices = others.asked("POST /invoices");
    assertThat(invoices).extracting(Asked::answered).containsExactly(503, 200);
    assertThat(invoices).extracting(Asked::key).doesNotContainNull().hasSize(2);
    assertThat(invoices.getFirst().key()).isEqualTo(invoices.getLast().key());
    assertThat(invoices.getFirst().authorization()).isEqualTo("Bearer inv0ice-token");
    assertThat(invoices.getFirst().json().at("/package/number").asString()).isEqualTo("204-1");

    Polling.until(() -> isTold("450"));
    command(id, "SHIP_THE_PACKAGE");
    Polling.until(() -> isTold("500"));
    Asked told = others.asked(BULK).getLast();
    assertThat(told.authorization()).isEqualTo("Token t0ken");
    assertThat(told.json().at("/order_items/0/omnitron_id/0").asInt()).isEqualTo(1002);
    assertThat(told.json().at("/order_items/0/quantity").asInt()).isEqualTo(2);
    assertThat(others.asked("POST /invoices")).hasSize(2);
    Polling.until(() -> others.asked(EVENTS).stream().anyMatch(OrderSystemStory::isShipped));
    assertThat(split.get("api/v1/channels/shop/").at("/circuit/state")).isEqualTo("closed");
    assertThat(split.get("api/v1/logs/?limit=100").text())
        .contains("invoice_asked_for", "order_status_told")
        .doesNotContain("inv0ice-token", "t0ken", "p4ssword");
  }

  @Test
  @Order(4)
  @DisplayName("SEC-2 a token with secrets is heard only if it signs the very bytes it sends")
  void signed() {
    Answer token =
        split.post(
            "api/v1/tokens/",
            Map.of("name", "oms", "rights", List.of("split"), "channels", List.of("shop")));
    Api caller = split.as("Token " + token.at("/token"));
    String secrets = "api/v1/tokens/" + token.at("/id") + "/signature_secrets/";
    new SignedCaller(split, caller, secrets).checks();
  }

  private static String status(JsonNode setup, String about) {
    return setup
        .path("findings")
        .valueStream()
        .filter(finding -> finding.path("about").asString().equals(about))
        .findFirst()
        .orElseThrow(() -> new AssertionError(setup.toPrettyString()))
        .path("status")
        .asString();
  }

  private static boolean isShipped(Asked event) {
    return event.authorization().equals("Token t0ken")
        && event.json().at("/event/type").asString().equals("package.status.shipped");
  }

  private boolean isTold(String status) {
    return others.asked(BULK).stream()
        .filter(each -> each.answered() == 200)
        .anyMatch(each -> each.json().at("/order_items/0/status").asString().equals(status));
  }

  private void follows(int transition, String parameters) {
    is(
        200,
        split.patch(
            "api/v1/oms/state-transitions/" + transition + "/",
            "{\"parameters\":" + parameters + "}"));
  }

  private void command(long id, String slug) {
    JsonNode item = shown(id).at("/packageitem_set/0");
    Map<String, Object> barcode =
        Map.of("order_item", item.at("/order_item/id").asLong(), "barcode", "869");
    is(
        204,
        split.post(
            "api/v1/oms/packages/" + id + "/command/",
            Map.of("slug", slug, "input_parameters", Map.of("barcodes", List.of(barcode)))));
  }

  private long packageId() {
    return split.get("api/v1/oms/packages/?number=204-1").json().at("/results/0/id").asLong();
  }

  private JsonNode shown(long id) {
    return split.get("api/v1/oms/packages/" + id + "/").json();
  }

  private Map<String, Object> whole() {
    return Map.of(
        "key",
        "OMNITRON_CLIENT_SETTINGS",
        "json_value",
        Map.of(
            "auth",
            Map.of("username", "u", "password", "p4ssword"),
            "urls",
            Map.of(
                "oms_url", others.address() + "/api/v1", "base_url", others.address() + "/api/v1"),
            "timeouts",
            Map.of("read", 6000, "connect", 6000),
            "endpoint_conf",
            ENDPOINTS.stream().map(this::endpoint).toList()));
  }

  private Map<String, Object> endpoint(String name) {
    return Map.of(
        "endpoint",
        name,
        "base_url",
        others.address() + "/api/v1/applications/oms",
        "auth",
        Map.of("token", "t0ken"));
  }

  private static void is(int status, Answer answer) {
    assertThat(answer.status()).as(Objects.toString(answer.text())).isEqualTo(status);
  }
}
