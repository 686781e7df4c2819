package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.PostgresDatabase;
import it.split.Sandbox;
import it.split.SplitServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every error a request can cause, with its code and status. */
class ErrorTableIT {
  private static final Map<String, Integer> TABLE =
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
          entry("channel_changed", 409),
          entry("body_too_large", 413),
          entry("media_type", 415),
          entry("idempotency_key_reused", 422),
          entry("rate_limited", 429),
          entry("try_again", 503));

  @Nested
  class OnTheEmbeddedDatabase extends Errors {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }

    /** Nobody but the server gets at the embedded database's rows. */
    @Override
    Set<String> notProvoked() {
      return Set.of("in_progress");
    }
  }

  @Nested
  class OnPostgres extends Errors {
    private final PostgresDatabase database = PostgresDatabase.create();

    @Override
    SplitServer.Builder server() {
      return SplitServer.on(database);
    }

    @Override
    Set<String> notProvoked() {
      return Set.of();
    }

    @Test
    @DisplayName(
        "SPL-11 a twin in progress is waited for two seconds, then in_progress with Retry-After")
    void in_progress() throws SQLException {
      try (Connection twin = database.connection();
          Statement statement = twin.createStatement()) {
        twin.setAutoCommit(false);
        statement.executeQuery("select id from package where number = '6001-8001' for update");
        long before = System.nanoTime();
        Answer answer = split(external("6001-8001", List.of(group(8001, 2, 0), group(8001, 1, 1))));
        long waited = (System.nanoTime() - before) / 1_000_000;
        is(answer, "in_progress");
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(waited).isBetween(1_900L, 10_000L);
      }
    }
  }

  record Mistake(String code, Supplier<Answer> request) {
    @Override
    public String toString() {
      return code;
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Errors {
    private static final String ELSEWHERE = "flow-trigger/%s/split_packages";
    private SplitServer server;
    private Api split;
    private N11Shop shop;
    private Api stranger;
    private Api reader;
    private Api hasty;
    private String confirmed;

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
              .post(
                  shop.path(), evenly("6003", 8003), "Prefer", "wait=30", "Idempotency-Key", "used")
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

    List<Mistake> mistakes() {
      return List.of(
          mistake("malformed_json", () -> split.post(shop.path(), "{\"payload\":")),
          mistake(
              "duplicate_key", () -> split.post(shop.path(), "{\"payload\":{},\"payload\":{}}")),
          mistake("payload_invalid", () -> split(Map.of("payload", Map.of("packages", List.of())))),
          mistake("feature_disabled", () -> at("flagless")),
          mistake("channel_inactive", () -> at("asleep")),
          mistake("channel_mismatch", () -> split(event("order.split_package_299"))),
          mistake("quantity_mismatch", () -> split8001(group(8001, 2, 1), group(8001, 2, 0))),
          mistake("duplicate_item", () -> split8001(twice(), group(8001, 1, 1))),
          mistake("unknown_item", () -> split8001(group(8009, 1), group(8001, 3, 1))),
          mistake("missing_item", () -> split8001(group(8001, 1, 0), group(8001, 2, 0))),
          mistake(
              "empty_group",
              () -> split8001(group(8001, 3, 1), Map.of("packageitem_set", List.of()))),
          mistake("nothing_to_split", () -> split8001(group(8001, 3, 1))),
          mistake(
              "too_many_groups",
              () -> split(external("6002-8002", Collections.nCopies(150, group(8002, 1))))),
          mistake(
              "number_taken",
              () -> split8001(with("number", "6002-8002", group(8001, 2, 0)), group(8001, 1, 1))),
          mistake(
              "state_not_supported",
              () ->
                  split8001(
                      with("state", Map.of("enum_value", 600), group(8001, 2, 0)),
                      group(8001, 1, 1))),
          mistake(
              "idempotency_key_invalid",
              () -> split.post(shop.path(), event(null), "Idempotency-Key", "k".repeat(256))),
          mistake("token_missing", () -> split.as(null).post(shop.path(), event(null))),
          mistake("token_invalid", () -> split.as("Token wrong").post(shop.path(), event(null))),
          mistake("channel_forbidden", () -> stranger.post(shop.path(), event(null))),
          mistake("channel_forbidden", () -> reader.post(shop.path(), event(null))),
          mistake("channel_not_found", () -> at("nowhere")),
          mistake("source_not_found", () -> split(evenly("6999", 8999))),
          mistake("not_found", () -> split.get("api/v1/nothing/")),
          mistake("method_not_allowed", () -> split.get(shop.path())),
          mistake(
              "not_acceptable", () -> split.post(shop.path(), event(null), "Accept", "text/html")),
          mistake("source_not_splittable", () -> split(evenly("6004", 8004))),
          mistake(
              "source_ambiguous",
              () -> split(external("6005", List.of(group(8005, 1), group(8005, 1))))),
          mistake("already_split", () -> split(external("6003-8003", List.of(group(8003, 2))))),
          mistake("source_changed", this::stale),
          mistake(
              "split_not_cancellable",
              () -> split.post("api/v1/splits/" + confirmed + "/cancel/", "")),
          mistake("channel_changed", this::staleChannel),
          mistake("body_too_large", () -> split.post(shop.path(), " ".repeat(300 * 1024))),
          mistake("media_type", () -> split.postAs("text/plain", shop.path(), "{}")),
          mistake(
              "idempotency_key_reused",
              () -> split.post(shop.path(), event(null), "Idempotency-Key", "used")),
          mistake("rate_limited", this::tooOften),
          mistake("try_again", () -> at("cut-off")));
    }

    @ParameterizedTest(name = "SPL-12 {0}")
    @MethodSource("mistakes")
    void answers(Mistake mistake) {
      is(mistake.request().get(), mistake.code());
    }

    @Test
    @DisplayName("SPL-12 every code of the table is provoked")
    void complete() {
      Set<String> provoked = mistakes().stream().map(Mistake::code).collect(Collectors.toSet());
      Set<String> wanted = new TreeSet<>(TABLE.keySet());
      wanted.removeAll(Set.of("in_progress"));
      assertThat(provoked).containsExactlyInAnyOrderElementsOf(wanted);
      assertThat(notProvoked()).isSubsetOf("in_progress");
    }

    @Test
    @DisplayName("SPL-8 every violation comes back in one answer, each with its place")
    void all_at_once() {
      Answer answer =
          split8001(
              with("state", Map.of("enum_value", 600), twice()),
              with("number", "6002-8002", group(8009, 1)),
              Map.of("packageitem_set", List.of()));
      assertThat(answer.status()).isEqualTo(400);
      assertThat(violations(answer))
          .contains(
              "/payload/packages/0/state/enum_value state_not_supported",
              "/payload/packages/1/number number_taken",
              "/payload/packages/1/packageitem_set/0/order_item/extra_field/id unknown_item",
              "/payload/packages/2/packageitem_set empty_group")
          .anyMatch(violation -> violation.endsWith(" duplicate_item"));
    }

    @Test
    @DisplayName("SPL-3 a token without permission does not learn whether a channel exists")
    void no_leak() {
      Answer known = stranger.post(shop.path(), event(null));
      Answer unknown = stranger.post(ELSEWHERE.formatted("nowhere"), event(null));
      assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(403);
      assertThat(unknown.at("/code")).isEqualTo(known.at("/code"));
      assertThat(unknown.at("/detail")).isEqualTo(known.at("/detail"));
      assertThat(unknown.at("/title")).isEqualTo(known.at("/title"));
    }

    @Test
    @DisplayName("SPL-12 a correlation id handed in is on the answer and in the problem")
    void correlation() {
      Answer answer = split.post(shop.path(), "{", "X-Correlation-Id", "mine-0123456789");
      assertThat(answer.header("X-Correlation-Id")).isEqualTo("mine-0123456789");
      assertThat(answer.at("/instance")).isEqualTo("mine-0123456789");
    }

    @Test
    @DisplayName("SPL-12 what was refused changed nothing")
    void nothing_changed() {
      mistakes().forEach(mistake -> mistake.request().get());
      JsonNode goods = split.get("api/v1/oms/packages/?number=6001-8001").json();
      assertThat(goods.at("/count").asInt()).isOne();
      assertThat(goods.at("/results/0/state/enum_value").asString()).isEqualTo("100");
      assertThat(split.get("api/v1/splits/").json().path("count").asInt()).isOne();
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

    private Answer split8001(Map<?, ?>... groups) {
      return split(external("6001-8001", List.of(groups)));
    }

    private Answer at(String slug) {
      return split.post(ELSEWHERE.formatted(slug), evenly("6998", 8998));
    }

    private Answer stale() {
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

    private Answer staleChannel() {
      return split.put(
          "api/v1/channels/flagless/",
          Map.of("oms_channel_id", 302, "marketplace", "n11", "version", 99));
    }

    private Answer tooOften() {
      Answer answer = hasty.get("api/v1/splits/");
      for (int i = 0; i < 50 && answer.status() != 429; i++) {
        answer = hasty.get("api/v1/splits/");
      }
      return answer;
    }

    private static Mistake mistake(String code, Supplier<Answer> request) {
      return new Mistake(code, request);
    }

    private static List<String> violations(Answer answer) {
      return answer
          .json()
          .path("violations")
          .valueStream()
          .map(each -> each.path("pointer").asString() + " " + each.path("code").asString())
          .toList();
    }

    private static Map<String, Object> evenly(String order, long id) {
      return external(order + "-" + id, List.of(group(id, 1), group(id, 1)));
    }

    private static Map<String, Object> event(String type) {
      Map<String, Object> body = new HashMap<>(evenly("6001", 8001));
      if (type != null) {
        body.put("event", Map.of("type", type, "uuid", "0".repeat(32)));
      }
      return body;
    }

    private static Map<String, Object> with(String name, Object value, Map<String, Object> group) {
      Map<String, Object> more = new HashMap<>(group);
      more.put(name, value);
      return more;
    }

    private static Map<String, Object> twice() {
      List<Object> items = new ArrayList<>((List<?>) group(8001, 1).get("packageitem_set"));
      items.addAll((List<?>) group(8001, 1).get("packageitem_set"));
      return Map.of("packageitem_set", items);
    }

    private void channel(String slug, int omsId, boolean active, boolean flag, String base) {
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
                  Map.of("base_url", base, "app_key", "k", "app_secret", "s")));
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private Api token(String name, String right, String channel, int rate) {
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

    private void imports(String number, List<Object> goods) {
      Answer answer =
          split.post(
              "api/v1/channels/" + N11Shop.SLUG + "/orders/",
              Map.of("number", number, "packages", goods));
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** Two units of one line. */
    private static Map<String, Object> goods(String number, String state, long id) {
      Map<String, Object> item =
          Map.of(
              "order_item",
              Map.of("extra_field", Map.of("id", id + "1")),
              "sku",
              "A",
              "quantity",
              2);
      return Map.of(
          "number", number,
          "remote_id", number.substring(5),
          "state", Map.of("enum_value", state),
          "packageitem_set", List.of(item));
    }
  }
}
