package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** One result for each source, and no source in another's way. */
abstract class BulkStory extends MarketplaceFixture {
  @Test
  @DisplayName("SPL-18 one result per source in order; a bad source harms no other")
  void mixed() {
    sold("4001", 9001);
    sold("4002", 9002);
    sold("4003", 9003);
    Answer answer =
        bulk(
            List.of(
                decision("4001", 9001),
                decision("4999", 9999),
                external("4002-9002", List.of(group(9002, 3, 1), group(9002, 3, 0))),
                decision("4003", 9003),
                decision("4001", 9001)),
            "X-Correlation-Id",
            "the-bulk-4001");
    assertThat(statuses(answer)).containsExactly(200, 404, 400, 200, 200);
    assertThat(answer.at("/correlation_id")).isEqualTo("the-bulk-4001");
    assertThat(answer.at("/accepted")).isEqualTo("3");
    assertThat(answer.at("/refused")).isEqualTo("2");
    assertThat(answer.at("/results/1/problem/code")).isEqualTo("source_not_found");
    assertThat(answer.at("/results/1/problem/violations/0/pointer")).isEqualTo("/1/payload/number");
    assertThat(answer.at("/results/2/problem/code")).isEqualTo("quantity_mismatch");
    assertThat(answer.at("/results/2/problem/violations/0/pointer"))
        .isEqualTo("/2/payload/packages");
    assertThat(answer.at("/results/2/problem/instance"))
        .isEqualTo(answer.at("/results/2/correlation_id"));
    assertThat(answer.at("/results/0/answer/packages/0/status")).isEqualTo("created");
    assertThat(answer.at("/results/4/answer/packages/0/status")).isEqualTo("existing");
    assertThat(results(answer).stream().map(one -> one.path("correlation_id").asString()))
        .doesNotHaveDuplicates();
    assertThat(split.get("api/v1/logs/?correlation_id=" + answer.at("/results/2/correlation_id")))
        .matches(log -> log.text().contains("quantity_mismatch"));
    split.ended(answer.at("/results/0/answer/correlation_id"));
    split.ended(answer.at("/results/3/answer/correlation_id"));
    isSplitOnce("4001", 9001);
    isSplitOnce("4003", 9003);
  }

  @Test
  @DisplayName("SPL-11 SPL-18 a bulk repeated with its key is replayed byte for byte")
  void replayed() {
    sold("4011", 9011);
    sold("4012", 9012);
    List<Object> sources = List.of(decision("4011", 9011), Map.of(), decision("4012", 9012));
    Answer first = bulk(sources, "Idempotency-Key", "bulk-4011");
    assertThat(statuses(first)).containsExactly(200, 400, 200);
    Answer again = bulk(sources, "Idempotency-Key", "bulk-4011");
    assertThat(statuses(again)).containsExactly(200, 400, 200);
    for (int place : List.of(0, 2)) {
      assertThat(again.at("/results/" + place + "/replayed")).isEqualTo("true");
      assertThat(again.text())
          .contains(first.json().at("/results/" + place + "/answer").toString());
    }
    Answer other =
        bulk(
            List.of(decision("4012", 9012), Map.of(), decision("4012", 9012)),
            "Idempotency-Key",
            "bulk-4011");
    assertThat(statuses(other)).containsExactly(422, 400, 200);
  }

  @Test
  @DisplayName("SPL-11 SPL-18 the event's id is a source's own key, in a bulk as alone")
  void own_keys() {
    sold("4021", 9021);
    Map<String, Object> source = new HashMap<>(decision("4021", 9021));
    source.put("event", Map.of("type", "order.split_package", "uuid", "uuid-4021"));
    Answer first = bulk(List.of(source, source));
    assertThat(statuses(first)).containsExactly(200, 200);
    assertThat(first.at("/results/0/replayed")).isEqualTo("false");
    assertThat(first.at("/results/1/replayed")).isEqualTo("true");
    Answer alone = split.post(shop.path(), source);
    assertThat(alone.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(first.text()).contains(alone.text());
  }

  @Test
  @DisplayName("SPL-13 SPL-18 the wait ends when the marketplace has followed every source")
  void waits() {
    sold("4031", 9031);
    sold("4032", 9032);
    Answer answer =
        bulk(
            List.of(decision("4031", 9031), Map.of(), decision("4032", 9032)), "Prefer", "wait=30");
    assertThat(answer.header("Preference-Applied")).isEqualTo("wait=30");
    assertThat(statuses(answer)).containsExactly(200, 400, 200);
    assertThat(answer.at("/results/0/answer/status")).isEqualTo("confirmed");
    assertThat(answer.at("/results/2/answer/status")).isEqualTo("confirmed");
    assertThat(answer.at("/results/2/answer/packages/0/remote_id")).isNotBlank();
  }

  @Test
  @DisplayName("SPL-14 SPL-18 a dry run plans every source and writes nothing")
  void planned() {
    sold("4041", 9041);
    Answer answer =
        split.post(
            shop.path() + "/bulk/?dry_run=true",
            List.of(decision("4041", 9041), decision("4998", 9998)));
    assertThat(statuses(answer)).containsExactly(200, 404);
    assertThat(answer.at("/results/0/answer/dry_run")).isEqualTo("true");
    assertThat(answer.at("/results/0/answer/call/operation")).isEqualTo("splitPackageByQuantity");
    assertThat(split.get("api/v1/splits/?number=4041").at("/count")).isEqualTo("0");
  }

  @ParameterizedTest(name = "SPL-18 SEC-3 {0} is refused as a whole")
  @ValueSource(strings = {"{}", "null", "[]", "7"})
  void no_bulk(String body) {
    refused(body, "payload_invalid", "");
  }

  @Test
  @DisplayName("SPL-18 SEC-3 101 sources, and a name twice, are refused as a whole")
  void hostile() {
    refused(Collections.nCopies(101, Map.of()), "payload_invalid", "");
    refused(
        "[{},{},{},{\"payload\":{\"number\":\"1\",\"number\":\"2\"}}]",
        "duplicate_key",
        "/3/payload/number");
    assertThat(split.as(null).post(shop.path() + "/bulk", "[]").status()).isEqualTo(401);
  }

  @Test
  @DisplayName("SPL-18 SEC-3 elements that are no objects are their own results")
  void odd_elements() {
    sold("4051", 9051);
    Map<String, Object> spaced = new HashMap<>(decision("4051", 9051));
    spaced.put("event", Map.of("type", "order.split_package", "uuid", "a b"));
    List<Object> sources = new ArrayList<>();
    sources.add(null);
    sources.addAll(List.of(List.of(List.of()), 7, spaced, decision("4051", 9051)));
    Answer answer = bulk(sources);
    assertThat(statuses(answer)).containsExactly(400, 400, 400, 400, 200);
    assertThat(answer.at("/results/0/problem/violations/0/pointer")).isEqualTo("/0");
    assertThat(answer.at("/results/1/problem/violations/0/pointer")).isEqualTo("/1");
    assertThat(answer.at("/results/3/problem/code")).isEqualTo("idempotency_key_invalid");
  }

  @Test
  @DisplayName("SPL-18 every source counts as a request of the token")
  void rate() {
    Answer token =
        split.post(
            "api/v1/tokens/",
            Map.of(
                "name",
                "slow",
                "rights",
                List.of("split"),
                "channels",
                List.of("*"),
                "rate_limit",
                1));
    Api slow = new Api(server.uri(), token.at("/token"));
    Answer answer = slow.post(shop.path() + "/bulk", Collections.nCopies(20, Map.of()));
    assertThat(statuses(answer)).hasSize(20).startsWith(400).contains(429);
    JsonNode last = results(answer).getLast();
    assertThat(last.at("/problem/code").asString()).isEqualTo("rate_limited");
    assertThat(last.path("retry_after").asInt()).isPositive();
  }

  private Answer bulk(List<?> sources, String... headers) {
    return split.post(shop.path() + "/bulk", sources, headers);
  }

  private void refused(Object body, String code, String pointer) {
    Answer answer = split.post(shop.path() + "/bulk", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo(code);
    assertThat(answer.at("/violations/0/pointer")).isEqualTo(pointer);
  }

  private static List<JsonNode> results(Answer answer) {
    return answer.json().path("results").valueStream().toList();
  }

  private static List<Integer> statuses(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return results(answer).stream().map(one -> one.path("status").asInt()).toList();
  }
}
