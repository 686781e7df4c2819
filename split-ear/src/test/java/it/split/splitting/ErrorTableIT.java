package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.PostgresDatabase;
import it.split.SplitServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every error a request can cause, with its code and status. */
class ErrorTableIT {
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

  abstract static class Errors extends ErrorFixture {

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
          mistake(
              "split_not_foreign",
              () ->
                  split.post(
                      "api/v1/splits/" + confirmed + "/decision/", Map.of("decision", "adopt"))),
          mistake("channel_changed", this::staleChannel),
          mistake("body_too_large", () -> split.post(shop.path(), " ".repeat(300 * 1024))),
          mistake("media_type", () -> split.postAs("text/plain", shop.path(), "{}")),
          mistake(
              "idempotency_key_reused",
              () -> split.post(shop.path(), event(null), "Idempotency-Key", "used")),
          mistake("rate_limited", this::tooOften),
          mistake("try_again", () -> at("cut-off")));
    }

    static Mistake mistake(String code, Supplier<Answer> request) {
      return new Mistake(code, request);
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
  }
}
