package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Polling;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of splits that do not simply succeed. */
abstract class SplitStory extends N11Peculiarities {
  @Test
  @DisplayName(
      "SPL-9 a group in state 900 is skipped, and becomes a package when it is asked for later")
  void skipped_and_revived() {
    sold("3010", 7010);
    Map<String, Object> skipped = new HashMap<>(group(7010, 1, 1));
    skipped.put("state", Map.of("enum_value", "900"));
    Answer first =
        split.post(shop.path(), external("3010-7010", List.of(group(7010, 2, 0), skipped)));
    assertThat(first.at("/packages/0/status")).isEqualTo("created");
    assertThat(first.at("/packages/1/status")).isEqualTo("skipped");
    JsonNode ended = confirmed(first);
    assertThat(ended.at("/packages/1/progress").asString()).isEqualTo("skipped");
    Answer revived = split.post(shop.path(), decision("3010", 7010));
    assertThat(revived.at("/packages/0/status")).as(revived.text()).isEqualTo("existing");
    assertThat(revived.at("/packages/1/status")).isEqualTo("created");
    assertThat(revived.at("/correlation_id")).isEqualTo(first.at("/correlation_id"));
    confirmed(revived);
    isSplitOnce("3010", 7010);
  }

  @Test
  @DisplayName(
      "SPL-9 MKT-3 a package asked for while N11 is being told of the others waits for its turn")
  void revived_meanwhile() {
    N11Shop slow = N11Shop.open(split, sandbox, "slow", Map.of());
    slow.sells("3016", 7016, 3, 1);
    slow.imports("3016", 7016, 3, 1);
    sandbox.once("latency", "split", "3016", Map.of("millis", 3000));
    Map<String, Object> skipped = new HashMap<>(group(7016, 1, 1));
    skipped.put("state", Map.of("enum_value", "900"));
    Answer first =
        split.post(slow.path(), external("3016-7016", List.of(group(7016, 2, 0), skipped)));
    accepted(first);
    Polling.until(() -> !sandbox.calls("split", "3016").isEmpty());
    Answer revived = split.post(slow.path(), decision("3016", 7016));
    assertThat(revived.at("/packages/1/status")).as(revived.text()).isEqualTo("created");
    confirmed(revived);
    assertThat(sandbox.calls("split", "3016")).hasSize(1);
    assertThat(sandbox.splitInEffect("n11", "3016")).containsExactly("7016");
    slow.isBalanced("3016", 4);
  }

  @Test
  @DisplayName("SPL-7 units that nobody named form one remainder where the channel allows it")
  void remainder() {
    N11Shop generous = N11Shop.open(split, sandbox, "generous", IMPATIENT);
    generous.allowsPartialSplits();
    generous.sells("3011", 7011, 3, 1);
    generous.imports("3011", 7011, 3, 1);
    Answer answer = split.post(generous.path(), external("3011-7011", List.of(group(7011, 1, 0))));
    assertThat(answer.at("/packages/0/status")).as(answer.text()).isEqualTo("created");
    assertThat(answer.at("/packages/1/status")).isEqualTo("remainder");
    confirmed(answer);
    assertThat(sandbox.splitInEffect("n11", "3011")).containsExactly("7011");
    generous.isBalanced("3011", 4);
  }

  @Test
  @DisplayName(
      "SPL-17 how a package travels is carried to its children and told to N11 once they exist")
  void tracking() {
    shop.sells("3012", 7012, 3, 1);
    shop.imports(
        "3012", 7012, Map.of("carrier", "CEVA", "carrier_code", "OLD", "warehouse", "W7"), 3, 1);
    Map<String, Object> boxed = new HashMap<>(group(7012, 2, 0));
    boxed.put("tracking", Map.of("boxes", 2, "desi", 4.5));
    Answer answer =
        split.post(shop.path(), external("3012-7012", List.of(boxed, group(7012, 1, 1))));
    JsonNode ended = confirmed(answer);
    Polling.until(
        () ->
            sandbox.calls("collection_request", "3012").stream()
                .anyMatch(call -> call.path("applied").asBoolean()));
    JsonNode call = sandbox.calls("collection_request", "3012").getFirst();
    assertThat(call.at("/effects/0/from/0").asString())
        .isEqualTo(ended.at("/packages/0/remote_id").asString());
    assertThat(call.path("request_body").asString()).contains("CEVA").contains("4.5");
    JsonNode child =
        split
            .get("api/v1/oms/packages/" + answer.json().at("/packages/0/id").asLong() + "/")
            .json();
    assertThat(child.at("/tracking/warehouse").asString()).isEqualTo("W7");
    assertThat(child.at("/tracking/boxes").asInt()).isEqualTo(2);
    assertThat(child.at("/tracking/carrier_code").asString("")).isNotEqualTo("OLD");
    assertThat(child.at("/previous_tracking/carrier_code").asString()).isEqualTo("OLD");
  }

  @Test
  @DisplayName(
      "SPL-19 a split that was never sent is taken back: the source is whole and can be split anew")
  void taken_back() {
    sold("3013", 7013);
    sandbox.post(
        "faults",
        Map.of("name", "error_before", "operation", "list", "order_number", "3013", "status", 503));
    String id = accepted(split.post(shop.path(), decision("3013", 7013)));
    Answer[] cancelled = new Answer[1];
    Polling.until(
        () -> {
          cancelled[0] = split.post("api/v1/splits/" + id + "/cancel/", "");
          return !cancelled[0].at("/code").equals("split_not_cancellable");
        });
    assertThat(cancelled[0].status()).as(cancelled[0].text()).isEqualTo(200);
    assertThat(cancelled[0].at("/status")).isEqualTo("cancelled");
    assertThat(cancelled[0].at("/source/state/enum_value")).isEqualTo("100");
    assertThat(cancelled[0].text()).contains("split_cancelled");
    assertThat(sandbox.splitInEffect("n11", "3013")).isEmpty();
    sandbox.withoutFaults();
    confirmed(split.post(shop.path(), otherDecision("3013", 7013)));
    isSplitOnce("3013", 7013);
  }

  @Test
  @DisplayName("SPL-13 the wait ends when it is over, whatever N11 does, and says how far it is")
  void wait_is_over() {
    sold("3014", 7014);
    sandbox.once("latency", "split", "3014", Map.of("millis", 1200));
    sandbox.once("latency", "list", "3014", Map.of("millis", 1200));
    long before = System.nanoTime();
    Answer answer = split.post(shop.path(), decision("3014", 7014), "Prefer", "wait=1");
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.at("/status")).isIn("pending", "sent");
    assertThat(answer.header("Preference-Applied")).isEqualTo("wait=1");
    confirmed(answer);
  }

  @Test
  @DisplayName(
      "SPL-16 ADM-5 the timeline holds every step with what was sent and answered, and no secret")
  void timeline() {
    sold("3015", 7015);
    sandbox.once("throttle", "split", "3015", Map.of("retry_after", 1));
    JsonNode ended = confirmed(split.post(shop.path(), decision("3015", 7015)));
    List<JsonNode> steps = ended.path("timeline").valueStream().toList();
    assertThat(steps.stream().map(step -> step.path("step").asString()))
        .containsExactly(
            "request_accepted",
            "split_stored",
            "remote_read",
            "remote_submit",
            "operation_waiting",
            "remote_read",
            "remote_submit",
            "remote_read",
            "operation_done");
    JsonNode submit =
        steps.stream()
            .filter(step -> step.path("step").asString().equals("remote_submit"))
            .reduce((older, newer) -> newer)
            .orElseThrow();
    assertThat(submit.path("request").asString())
        .contains("splitPackageByQuantity")
        .contains("70151");
    assertThat(submit.path("response").asString()).contains("200");
    assertThat(submit.path("is_ok").asBoolean()).isTrue();
    assertThat(ended.toString()).doesNotContain(N11Shop.SECRET);
    assertThat(split.get("api/v1/logs/?limit=100").text()).doesNotContain(N11Shop.SECRET);
    assertThat(server.console()).doesNotContain(N11Shop.SECRET);
  }

  /** Known to both sides: three units of a line and one of another. */
}
