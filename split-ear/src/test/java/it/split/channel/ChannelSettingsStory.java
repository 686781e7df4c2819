package it.split.channel;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.SplitServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Channel settings behind the API: schema type, guards, flags, history. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChannelSettingsStory {
  private static final String NEEDED =
      """
      "app_key":"k","app_secret":"s3cret","category_ids":["1001770"],"deny_reason_id":81,
      "cancellation_reason_id":4,"refund_reason_id":"2"
      """;

  private SplitServer server;
  private Api split;

  abstract SplitServer.Builder server();

  @BeforeAll
  void start() {
    server =
        server()
            .with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR)
            .with("SPLIT_CHANNEL_PINNED_APP_KEY", "from-outside")
            .with("SPLIT_CHANNEL_PINNED_CATEGORY_IDS", "1001770,1002032")
            .with("SPLIT_CHANNEL_PINNED_DENY_REASON_ID", "7")
            .start();
    split = new Api(server.uri());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("N11-1 the schema type of each marketplace is served, in English and Turkish")
  void schema() {
    JsonNode field =
        split.get("api/v1/marketplaces/n11/schema/").json().at("/schema_type/deny_reason_id");
    assertThat(field.path("label").asString()).isEqualTo("Deny Reason Id");
    assertThat(field.path("data_type").asString()).isEqualTo("integer");
    assertThat(field.path("required").asBoolean()).isTrue();
    assertThat(field.path("pointer").asString()).isEqualTo("/settings/deny_reason_id");
    assertThat(field.path("needed_by").get(0).asString()).isEqualTo("get_cancellation_request");
    assertThat(
            split.get("api/v1/marketplaces/trendyol/schema/").json().at("/schema_type/seller_id"))
        .isNotEmpty();
    assertThat(split.get("api/v1/marketplaces/acme/schema/").status()).isEqualTo(404);
    Answer turkish = split.get("api/v1/marketplaces/n11/schema/", "Accept-Language", "tr-TR");
    assertThat(turkish.at("/schema_type/deny_reason_id/label")).isEqualTo("Red Nedeni Id");
    assertThat(turkish.header("Content-Language")).isEqualTo("tr");
  }

  @Test
  @DisplayName("N11-1 a channel starts inactive and is active once nothing is missing")
  void activation() {
    assertThat(put("fresh", "{}", "").status()).isEqualTo(201);
    assertThat(split.get("api/v1/channels/fresh/").json().path("is_active").asBoolean()).isFalse();
    Answer refused = patch("fresh", "{\"is_active\":true}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/code")).isEqualTo("setting_missing");
    assertThat(violations(refused))
        .containsExactly(
            "/settings/app_key setting_missing",
            "/settings/app_secret setting_missing",
            "/settings/deny_reason_id setting_missing",
            "/settings/cancellation_reason_id setting_missing",
            "/settings/refund_reason_id setting_missing",
            "/settings/category_ids setting_missing");
    JsonNode readiness = split.get("api/v1/channels/fresh/readiness/").json();
    assertThat(readiness.at("/is_active/missing").size()).isEqualTo(6);
    assertThat(readiness.at("/is_active/is_ready").asBoolean()).isFalse();

    assertThat(patch("fresh", "{\"is_active\":true,\"settings\":{" + NEEDED + "}}").status())
        .isEqualTo(200);
    assertThat(violations(patch("fresh", "{\"settings\":{\"refund_reason_id\":null}}")))
        .containsExactly("/settings/refund_reason_id setting_missing");
    JsonNode settings = split.get("api/v1/channels/fresh/").json().path("settings");
    assertThat(settings.path("refund_reason_id").asInt()).isEqualTo(2);
    assertThat(settings.path("category_ids").get(0).asString()).isEqualTo("1001770");
  }

  @Test
  @DisplayName(
      "N11-1 what the environment pins counts as set, and readiness says if it is unusable")
  void pinned() {
    assertThat(
            put(
                    "pinned",
                    "{\"app_secret\":\"s\",\"cancellation_reason_id\":4,\"refund_reason_id\":2}",
                    ",\"is_active\":true")
                .status())
        .isEqualTo(201);
    JsonNode readiness = split.get("api/v1/channels/pinned/readiness/").json();
    assertThat(readiness.at("/is_active/is_ready").asBoolean()).isTrue();
    assertThat(readiness.at("/unusable/0/pointer").asString())
        .isEqualTo("/settings/deny_reason_id");
    JsonNode form = split.get("api/v1/channels/pinned/form/").json().path("settings");
    assertThat(form.at("/app_key/is_pinned").asBoolean()).isTrue();
    assertThat(form.at("/app_key/value").asString()).isEqualTo("********");
    assertThat(form.at("/app_key/stored").isNull()).isTrue();
    assertThat(form.at("/deny_reason_id/wrong/code").asString()).isEqualTo("payload_invalid");
    assertThat(form.at("/refund_reason_id/stored").asInt()).isEqualTo(2);
    assertThat(form.at("/base_url/source").asString()).isEqualTo("default");
  }

  @Test
  @DisplayName("N11-2 all flags are off, and none is switched on without the settings it needs")
  void flags() {
    assertThat(put("flags", "{}", "").status()).isEqualTo(201);
    JsonNode flags = split.get("api/v1/channels/flags/").json().path("feature_flags");
    assertThat(flags.size()).isEqualTo(14);
    assertThat(flags.valueStream()).noneMatch(JsonNode::asBoolean);
    assertThat(
            violations(
                patch(
                    "flags",
                    """
                    {"feature_flags":{"get_orders":true,"send_updated_product_stock":true},
                     "settings":{"get_orders_frequency":"soon","order_start_date":"2026-01-01"}}
                    """)))
        .containsExactly(
            "/settings/get_orders_frequency payload_invalid",
            "/settings/order_start_date payload_invalid",
            "/settings/exclude_cargo_company_ids setting_missing",
            "/settings/buffer_stock setting_missing");
    assertThat(
            patch(
                    "flags",
                    """
                    {"feature_flags":{"get_orders":true,"send_updated_product_stock":true},
                     "settings":{"get_orders_frequency":"PT10M","order_start_date":"01/01/2026",
                       "exclude_cargo_company_ids":[],"buffer_stock":0}}
                    """)
                .status())
        .isEqualTo(200);
    assertThat(violations(patch("flags", "{\"settings\":{\"buffer_stock\":\"\"}}")))
        .containsExactly("/settings/buffer_stock setting_missing");
    assertThat(
            split
                .get("api/v1/channels/flags/effective/")
                .at("/settings/get_orders_frequency/value"))
        .isEqualTo("PT10M");
  }

  @Test
  @DisplayName(
      "N11-1 fields may be added to the schema type; those of the marketplace are protected")
  void additions() {
    assertThat(put("added", "{}", "").status()).isEqualTo(201);
    assertThat(
            violations(
                patch(
                    "added",
                    "{\"schema_type\":{\"base_url\":{\"label\":\"x\",\"data_type\":\"text\"}}}")))
        .containsExactly("/schema_type/base_url setting_protected");
    String added =
        """
        {"schema_type":{"store_code":{"key":"StoreCode","label":"Mağaza Kodu","required":true,"data_type":"integer"}},
         "settings":{"StoreCode":%s}}
        """;
    assertThat(violations(patch("added", added.formatted("\"x\""))))
        .containsExactly("/settings/StoreCode payload_invalid");
    assertThat(patch("added", added.formatted("4000")).status()).isEqualTo(200);
    JsonNode field =
        split.get("api/v1/channels/added/schema/").json().at("/schema_type/store_code");
    assertThat(field.path("label").asString()).isEqualTo("Mağaza Kodu");
    assertThat(field.path("is_added").asBoolean()).isTrue();
    assertThat(patch("added", "{\"schema_type\":{\"store_code\":null}}").status()).isEqualTo(200);
    assertThat(split.get("api/v1/channels/added/").json().path("settings").has("StoreCode"))
        .isFalse();
  }

  @Test
  @DisplayName("SEC-3 hostile values of settings are refused, and break nothing")
  void hostile() {
    String deep = "[".repeat(40) + "]".repeat(40);
    for (String value :
        List.of(
            "9".repeat(2_000),
            "{\"" + "n".repeat(60_000) + "\":1}",
            '"' + deep + '"',
            "\"{\\\"a\\\":1,\\\"a\\\":2}\"",
            "1e999")) {
      for (String name : List.of("cancellation_map", "category_ids", "buffer_stock", "no_such")) {
        String body = "{\"settings\":{\"" + name + "\":" + value + "}}";
        assertThat(put("hostile", "{}", "").status()).isLessThan(300);
        assertThat(violations(patch("hostile", body))).hasSize(1);
      }
    }
    assertThat(
            violations(
                patch("hostile", "{\"failed_integration\":{\"order\":" + "9".repeat(2_000) + "}}")))
        .hasSize(1);
  }

  @Test
  @DisplayName("N11-1 each change is on record with who and when, and one can be taken back")
  void history() {
    assertThat(put("told", "{" + NEEDED + "}", ",\"is_active\":true").status()).isEqualTo(201);
    assertThat(patch("told", "{\"settings\":{\"app_secret\":\"n3w\",\"erp_code\":4000}}").status())
        .isEqualTo(200);
    Answer listed = split.get("api/v1/channels/told/history/?limit=2");
    assertThat(listed.text()).doesNotContain("s3cret").doesNotContain("n3w");
    JsonNode secret = change("told", "/settings/app_secret", 0);
    assertThat(secret.path("old_value").asString()).isEqualTo("********");
    assertThat(secret.path("is_secret").asBoolean()).isTrue();
    assertThat(undo("told", secret, "?force=true").at("/code")).isEqualTo("change_not_undoable");
    JsonNode code = change("told", "/settings/erp_code", 0);
    assertThat(code.path("new_value").asString()).isEqualTo("4000");
    assertThat(code.path("changed_by").asString()).isNotBlank();

    patch("told", "{\"settings\":{\"erp_code\":\"5000\"}}");
    assertThat(undo("told", code, "").at("/code")).isEqualTo("change_superseded");
    Answer undone = undo("told", code, "?force=true");
    assertThat(undone.status()).as(undone.text()).isEqualTo(200);
    assertThat(undone.json().path("settings").has("erp_code")).isFalse();
    JsonNode own = change("told", "/settings/erp_code", 0);
    assertThat(own.path("undoes").asLong()).isEqualTo(code.path("id").asLong());
    assertThat(own.path("old_value").asString()).isEqualTo("5000");

    assertThat(violations(undo("told", change("told", "/settings/refund_reason_id", 0), "")))
        .as("it is needed")
        .containsExactly("/settings/refund_reason_id setting_missing");
    assertThat(split.post("api/v1/channels/told/history/999999/undo/", "").status()).isEqualTo(404);
    assertThat(split.get("api/v1/channels/nobody/history/").status()).isEqualTo(404);
  }

  private JsonNode change(String slug, String pointer, int which) {
    Answer listed = split.get("api/v1/channels/" + slug + "/history/?pointer=" + pointer);
    assertThat(listed.status()).as(listed.text()).isEqualTo(200);
    return listed.json().path("results").get(which);
  }

  private Answer undo(String slug, JsonNode change, String query) {
    String id = change.path("id").asString();
    return split.post("api/v1/channels/" + slug + "/history/" + id + "/undo/" + query, "");
  }

  private Answer put(String slug, String settings, String more) {
    String body = "{\"oms_channel_id\":298,\"marketplace\":\"n11\",\"settings\":%s%s}";
    return split.put("api/v1/channels/" + slug + "/", body.formatted(settings, more));
  }

  private Answer patch(String slug, String body) {
    return split.patch("api/v1/channels/" + slug + "/", body);
  }

  private static List<String> violations(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    return answer
        .json()
        .path("violations")
        .valueStream()
        .map(each -> each.path("pointer").asString() + " " + each.path("code").asString())
        .toList();
  }
}
