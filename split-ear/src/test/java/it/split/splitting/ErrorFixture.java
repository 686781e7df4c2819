package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Sandbox;
import it.split.SplitServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * Split with channels, orders and callers that can be used wrongly in every way the error table
 * knows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ErrorFixture {
  static final Map<String, Integer> TABLE =
      Map.ofEntries(
          entry("malformed_json", 400),
          entry("duplicate_key", 400),
          entry("payload_invalid", 400),
          entry("feature_disabled", 400),
          entry("channel_inactive", 400),
          entry("channel_mismatch", 400),
          entry("quantity_mismatch", 400),
          entry("duplicate_item", 400),
          entry("unknown_item", 400),
          entry("missing_item", 400),
          entry("empty_group", 400),
          entry("nothing_to_split", 400),
          entry("too_many_groups", 400),
          entry("number_taken", 400),
          entry("state_not_supported", 400),
          entry("idempotency_key_invalid", 400),
          entry("token_missing", 401),
          entry("token_invalid", 401),
          entry("channel_forbidden", 403),
          entry("channel_not_found", 404),
          entry("source_not_found", 404),
          entry("not_found", 404),
          entry("method_not_allowed", 405),
          entry("not_acceptable", 406),
          entry("source_not_splittable", 409),
          entry("source_ambiguous", 409),
          entry("already_split", 409),
          entry("source_changed", 409),
          entry("in_progress", 409),
          entry("split_not_cancellable", 409),
          entry("split_not_foreign", 409),
          entry("channel_changed", 409),
          entry("body_too_large", 413),
          entry("media_type", 415),
          entry("idempotency_key_reused", 422),
          entry("rate_limited", 429),
          entry("try_again", 503));

  static final String ELSEWHERE = "flow-trigger/%s/split_packages";
  SplitServer server;
  Api split;
  N11Shop shop;
  Api stranger;
  Api reader;
  Api hasty;
  String confirmed;

  abstract SplitServer.Builder server();

  abstract Set<String> notProvoked();

  @BeforeAll
  void start() {
    server = server().with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR).withSandbox().start();
    split = new Api(server.uri());
    Sandbox sandbox = new Sandbox(server.sandboxUri());
    shop = N11Shop.open(split, sandbox, N11Shop.SLUG, Map.of());
    shop.imports("6001", 8001, 3, 1);
    shop.imports("6002", 8002, 150);
    shop.sells("6003", 8003, 2);
    confirmed =
        split
            .post(shop.path(), evenly("6003", 8003), "Prefer", "wait=30", "Idempotency-Key", "used")
            .at("/correlation_id");
    channel("asleep", 301, false, true, sandbox.base("n11"));
    channel("flagless", 302, true, false, sandbox.base("n11"));
    channel("cut-off", 303, true, true, "http://127.0.0.1:9");
    imports("6004", List.of(goods("6004-8004", "600", 8004)));
    imports("6005", List.of(goods("6005-8005", "100", 8005), goods("6005-8006", "100", 8005)));
    stranger = token("stranger", "split", "flagless", 1000);
    reader = token("reader", "read", "*", 1000);
    hasty = token("hasty", "split", "*", 1);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  final void is(Answer answer, String code) {
    assertThat(answer.at("/code")).as(answer.text()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(TABLE.get(code));
    assertThat(answer.at("/status")).isEqualTo(String.valueOf(answer.status()));
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.at("/type")).isNotBlank();
    assertThat(answer.at("/title")).isNotBlank();
    assertThat(answer.header("X-Correlation-Id")).isNotBlank().isEqualTo(answer.at("/instance"));
  }

  final Answer split(Object body) {
    return split.post(shop.path(), body);
  }

  Answer split8001(Map<?, ?>... groups) {
    return split(external("6001-8001", List.of(groups)));
  }

  Answer at(String slug) {
    return split.post(ELSEWHERE.formatted(slug), evenly("6998", 8998));
  }

  Answer stale() {
    Map<String, Object> payload =
        Map.of(
            "number",
            "6001-8001",
            "version",
            99,
            "packages",
            List.of(group(8001, 2, 0), group(8001, 1, 1)));
    return split(Map.of("payload", payload));
  }

  Answer staleChannel() {
    return split.put(
        "api/v1/channels/flagless/",
        Map.of("oms_channel_id", 302, "marketplace", "n11", "version", 99));
  }

  Answer tooOften() {
    Answer answer = hasty.get("api/v1/splits/");
    for (int i = 0; i < 50 && answer.status() != 429; i++) {
      answer = hasty.get("api/v1/splits/");
    }
    return answer;
  }

  static List<String> violations(Answer answer) {
    return answer
        .json()
        .path("violations")
        .valueStream()
        .map(each -> each.path("pointer").asString() + " " + each.path("code").asString())
        .toList();
  }

  static Map<String, Object> evenly(String order, long id) {
    return external(order + "-" + id, List.of(group(id, 1), group(id, 1)));
  }

  static Map<String, Object> event(String type) {
    Map<String, Object> body = new HashMap<>(evenly("6001", 8001));
    if (type != null) {
      body.put("event", Map.of("type", type, "uuid", "0".repeat(32)));
    }
    return body;
  }

  static Map<String, Object> with(String name, Object value, Map<String, Object> group) {
    Map<String, Object> more = new HashMap<>(group);
    more.put(name, value);
    return more;
  }

  static Map<String, Object> twice() {
    List<Object> items = new ArrayList<>((List<?>) group(8001, 1).get("packageitem_set"));
    items.addAll((List<?>) group(8001, 1).get("packageitem_set"));
    return Map.of("packageitem_set", items);
  }

  void channel(String slug, int omsId, boolean active, boolean flag, String base) {
    Map<String, String> settings = new HashMap<>(N11Shop.TRADE);
    settings.putAll(Map.of("base_url", base, "app_key", "k", "app_secret", "s"));
    Answer answer =
        split.put(
            "api/v1/channels/" + slug + "/",
            Map.of(
                "oms_channel_id",
                omsId,
                "name",
                slug,
                "marketplace",
                "n11",
                "is_active",
                active,
                "feature_flags",
                Map.of("split_packages", flag),
                "settings",
                settings));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  Api token(String name, String right, String channel, int rate) {
    Answer answer =
        split.post(
            "api/v1/tokens/",
            Map.of(
                "name",
                name,
                "rights",
                List.of(right),
                "channels",
                List.of(channel),
                "rate_limit",
                rate));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new Api(server.uri(), answer.at("/token"));
  }

  void imports(String number, List<Object> goods) {
    Answer answer =
        split.post(
            "api/v1/channels/" + N11Shop.SLUG + "/orders/",
            Map.of("number", number, "packages", goods));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** Two units of one line. */
  static Map<String, Object> goods(String number, String state, long id) {
    Map<String, Object> item =
        Map.of(
            "order_item", Map.of("extra_field", Map.of("id", id + "1")), "sku", "A", "quantity", 2);
    return Map.of(
        "number", number,
        "remote_id", number.substring(5),
        "state", Map.of("enum_value", state),
        "packageitem_set", List.of(item));
  }
}
