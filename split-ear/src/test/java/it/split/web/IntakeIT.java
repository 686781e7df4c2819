package it.split.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import it.split.SplitServer;
import it.split.web.Caller.Answer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller may send, and what is answered to everything else. */
class IntakeIT {
  private static final String ADMIN = "0123456789abcdef0123456789abcdef";
  private static final String HERE = "flow-trigger/shop/split_packages";
  private static final String CHANNEL =
      """
      {"oms_channel_id":298,"name":"N11:1750_Channel","marketplace":"n11","is_active":true,
       "feature_flags":{"split_packages":true},
       "settings":{"base_url":"http://127.0.0.1:9/","app_key":"k","app_secret":"s3cret",
         "category_ids":["1001770"],"deny_reason_id":81,"cancellation_reason_id":4,"refund_reason_id":2,
         "look_up_unknown_sources":false}}
      """;
  private static final String ORDER =
      """
      {"number":"204","packages":[{"number":"204-1","remote_id":"1","state":{"enum_value":"100"},"packageitem_set":[
        {"order_item":{"omnitron_id":1002,"extra_field":{"id":"31"}},"sku":"A","quantity":2},
        {"order_item":{"omnitron_id":1003,"extra_field":{"id":"32"}},"sku":"B","quantity":1}]}]}
      """;

  private static SplitServer split;
  private static Caller admin;

  @BeforeAll
  static void start() throws Exception {
    split = SplitServer.onEmbeddedDatabase().with("SPLIT_BOOTSTRAP_TOKEN", ADMIN).start();
    admin = Caller.of(split.uri(), "Token " + ADMIN);
    assertThat(admin.send("PUT", "api/v1/channels/shop/", CHANNEL).status()).isEqualTo(201);
    assertThat(admin.send("POST", "api/v1/channels/shop/orders/", ORDER).status()).isLessThan(300);
  }

  @AfterAll
  static void stop() {
    split.close();
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        body("an empty body", "", 400, "malformed_json"),
        body("null", "null", 400, "payload_invalid"),
        body("an array", "[]", 400, "payload_invalid"),
        body("300 KiB", "{\"a\":\"" + "x".repeat(300 * 1024) + "\"}", 413, "body_too_large"),
        body("10,000 levels", "[".repeat(10_000) + "]".repeat(10_000), 400, "malformed_json"),
        body("NUL", "{\"a\":\"\u0000\"}", 400, "malformed_json"),
        body("an escaped NUL", "{\"a\":\"\\u0000\"}", 400, "malformed_json"),
        body("half a surrogate pair", "{\"a\":\"\\ud800\"}", 400, "malformed_json"),
        body("a name twice", "{\"payload\":{},\"payload\":{}}", 400, "duplicate_key"),
        body("something behind the value", groups("1", "1") + "x", 400, "malformed_json"),
        body("a second value", groups("1", "1") + "{}", 400, "malformed_json"),
        body("the quantity 1e999", groups("1e999", "1"), 400, "payload_invalid"),
        body("the quantity 1.0", groups("1.0", "1"), 400, "payload_invalid"),
        body("the quantity \"2\"", groups("\"2\"", "1"), 400, "payload_invalid"),
        body("the quantity 0", groups("0", "1"), 400, "payload_invalid"),
        body("the quantity -1", groups("-1", "1"), 400, "payload_invalid"),
        body("the quantity 2^31", groups("2147483648", "1"), 400, "payload_invalid"),
        body("an item twice in a group", twice(), 400, "duplicate_item"),
        at("the slug %20", "flow-trigger/%20/split_packages", 404, "channel_not_found"),
        at("no slug", "flow-trigger//split_packages", 404, "not_found"),
        at("the slug ..", "flow-trigger/%2e%2e/split_packages", 400, "payload_invalid"),
        at(
            "a slug of 500",
            "flow-trigger/" + "s".repeat(500) + "/split_packages",
            404,
            "channel_not_found"),
        at("a dry run of yes", HERE + "?dry_run=yes", 400, "payload_invalid"));
  }

  @ParameterizedTest(name = "SEC-3 {0} is answered {3}")
  @MethodSource("hostile")
  void refuses(String name, String path, byte[] body, int status, String code) throws Exception {
    assertRefused(admin.send("POST", path, body), status, code);
  }

  @ParameterizedTest(name = "SEC-3 the bytes {0} are no UTF-8")
  @MethodSource("noUtf8")
  void refusesBytes(String hex) throws Exception {
    assertRefused(admin.send("POST", HERE, HexFormat.of().parseHex(hex)), 400, "malformed_json");
  }

  static Stream<String> noUtf8() {
    return Stream.of(
        "efbbbf7b7d", "7b2261223a22c0af227d", "7b2261223a22eda080227d", "7b2261223a22ff227d");
  }

  @Test
  @DisplayName("SEC-3 other content types and methods have codes of their own")
  void refusesTypesAndMethods() throws Exception {
    assertRefused(
        admin.with("Content-Type", "text/plain").send("POST", HERE, "{}"), 415, "media_type");
    assertRefused(admin.without("Content-Type").send("POST", HERE, "{}"), 415, "media_type");
    assertRefused(
        admin.with("Content-Type", "application/json; charset=iso-8859-9").send("POST", HERE, "{}"),
        415,
        "media_type");
    assertRefused(
        admin.with("Content-Encoding", "gzip").send("POST", HERE, "{}"), 415, "media_type");
    Answer wrong = admin.send("PUT", HERE, "{}");
    assertRefused(wrong, 405, "method_not_allowed");
    assertThat(wrong.header("Allow")).contains("POST");
    assertRefused(
        admin.with("Accept", "text/html").send("POST", HERE, "{}"), 406, "not_acceptable");
    assertRefused(admin.send("GET", "api/v1/nowhere/", ""), 404, "not_found");
    assertRefused(admin.send("GET", "nowhere", ""), 404, "not_found");
  }

  @Test
  @DisplayName("SPL-3 the three forms of a credential are one; without one nothing is read")
  void authenticates() throws Exception {
    for (String form : new String[] {"Token ", "bearer ", ""}) {
      assertThat(
              Caller.of(split.uri(), form + ADMIN)
                  .send("GET", "api/v1/channels/shop/", "")
                  .status())
          .isEqualTo(200);
    }
    Answer missing = admin.without("Authorization").send("POST", HERE, "x".repeat(1000));
    assertRefused(missing, 401, "token_missing");
    assertThat(missing.header("WWW-Authenticate")).isNotBlank();
    assertRefused(
        Caller.of(split.uri(), "Token nobody").send("POST", HERE, "{}"), 401, "token_invalid");
  }

  @Test
  @DisplayName(
      "SPL-3 a token learns nothing about channels it is not scoped to; SEC-1 it ends when it is revoked")
  void keepsToScope() throws Exception {
    Answer issued =
        admin.send(
            "POST",
            "api/v1/tokens/",
            "{\"name\":\"wms\",\"rights\":[\"split\"],\"channels\":[\"other\"]}");
    assertThat(issued.status()).isEqualTo(201);
    Caller scoped = Caller.of(split.uri(), "Token " + issued.json().path("token").asString());
    assertRefused(scoped.send("POST", HERE, "{}"), 403, "channel_forbidden");
    assertRefused(
        scoped.send("POST", "flow-trigger/nobody/split_packages", "{}"), 403, "channel_forbidden");
    assertRefused(
        scoped.send("POST", "flow-trigger/other/split_packages", "{}"), 403, "channel_forbidden");
    assertRefused(scoped.send("GET", "api/v1/tokens/", ""), 403, "channel_forbidden");
    assertThat(admin.send("GET", "api/v1/tokens/", "").response().body())
        .doesNotContain("\"token\"");
    String id = issued.json().path("id").asString();
    assertThat(admin.send("DELETE", "api/v1/tokens/" + id + "/", "").status()).isEqualTo(204);
    assertRefused(scoped.send("POST", HERE, "{}"), 401, "token_invalid");
  }

  @Test
  @DisplayName("a token's requests a second are counted")
  void limitsRate() throws Exception {
    Answer issued =
        admin.send(
            "POST",
            "api/v1/tokens/",
            "{\"name\":\"slow\",\"rights\":[\"read\"],\"channels\":[\"*\"],\"rate_limit\":1}");
    Caller slow = Caller.of(split.uri(), issued.json().path("token").asString());
    Answer last = slow.send("GET", "api/v1/channels/", "");
    assertThat(last.status()).isEqualTo(200);
    for (int i = 0; i < 50 && last.status() == 200; i++) {
      last = slow.send("GET", "api/v1/channels/", "");
    }
    assertRefused(last, 429, "rate_limited");
    assertThat(last.header("Retry-After")).isEqualTo("1");
  }

  @Test
  @DisplayName("ADM-1 secrets are masked, and a mask sent back keeps them")
  void masks() throws Exception {
    Answer shown = admin.send("GET", "api/v1/channels/shop/", "");
    assertThat(shown.json().at("/settings/app_secret").asString()).isEqualTo("********");
    assertThat(
            admin
                .send(
                    "PATCH",
                    "api/v1/channels/shop/",
                    "{\"settings\":{\"app_secret\":\"********\"}}")
                .status())
        .isEqualTo(200);
    Answer effective = admin.send("GET", "api/v1/channels/shop/effective/", "");
    assertThat(effective.json().at("/settings/app_secret/value").asString()).isEqualTo("********");
    assertThat(effective.json().at("/settings/app_secret/source").asString()).isEqualTo("stored");
    assertThat(effective.response().body()).doesNotContain("s3cret");
    assertRefused(
        admin.send("PATCH", "api/v1/channels/shop/", "{\"version\":0}"), 409, "channel_changed");
    assertRefused(admin.send("PATCH", "api/v1/channels/nobody/", "{}"), 404, "channel_not_found");
  }

  @Test
  @DisplayName(
      "SPL-11 SPL-12 a split is answered after its commit, and replayed byte for byte; SPL-14 a dry run writes nothing")
  void splits() throws Exception {
    String decision = groups("2", "1");
    Answer plan = admin.send("POST", HERE + "?dry_run=true", decision);
    assertThat(plan.status()).as(plan.toString()).isEqualTo(200);
    assertThat(plan.json().path("packages").size()).isEqualTo(2);
    assertThat(plan.json().path("dry_run").asBoolean()).isTrue();

    Caller keyed = admin.with("Idempotency-Key", "k-1").with("X-Correlation-Id", "mine-1");
    Answer first = keyed.send("POST", HERE + "/", decision);
    assertThat(first.status()).as(first.toString()).isEqualTo(200);
    assertThat(first.header("X-Correlation-Id")).isEqualTo("mine-1");
    assertThat(first.json().path("correlation_id").asString()).isEqualTo("mine-1");
    assertThat(first.json().at("/packages/0/status").asString()).isEqualTo("created");

    Answer again = keyed.send("POST", HERE, decision);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.response().body()).isEqualTo(first.response().body());
    assertRefused(keyed.send("POST", HERE, decision + " "), 422, "idempotency_key_reused");
    assertRefused(
        admin.with("Idempotency-Key", "a b").send("POST", HERE, decision),
        400,
        "idempotency_key_invalid");

    Answer waited = admin.with("Prefer", "wait=1").send("POST", HERE, decision);
    assertThat(waited.status()).as(waited.toString()).isEqualTo(200);
    assertThat(waited.header("Preference-Applied")).isEqualTo("wait=1");
    assertThat(waited.json().at("/packages/0/status").asString()).isEqualTo("existing");
    assertThat(
            admin
                .with("Prefer", "wait=31")
                .send("POST", HERE, decision)
                .header("Preference-Applied"))
        .isNull();
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("instance").asString())
        .isEqualTo(answer.header("X-Correlation-Id"))
        .isNotBlank();
  }

  private static Arguments body(String name, String body, int status, String code) {
    return arguments(name, HERE, body.getBytes(StandardCharsets.UTF_8), status, code);
  }

  private static Arguments at(String name, String path, int status, String code) {
    byte[] body = groups("2", "1").getBytes(StandardCharsets.UTF_8);
    return arguments(name, path, body, status, code);
  }

  private static String groups(String first, String second) {
    return """
    {"payload":{"number":"204-1","packages":[
      {"packageitem_set":[{"order_item":{"omnitron_id":1002},"quantity":%s}]},
      {"packageitem_set":[{"order_item":{"extra_field":{"id":"32"}},"quantity":%s}]}]}}
    """
        .formatted(first, second);
  }

  private static String twice() {
    return """
    {"payload":{"number":"204-1","packages":[
      {"packageitem_set":[{"order_item":{"omnitron_id":1002},"quantity":1},
        {"order_item":{"omnitron_id":1002},"quantity":1}]},
      {"packageitem_set":[{"order_item":{"omnitron_id":1003},"quantity":1}]}]}}
    """;
  }
}
