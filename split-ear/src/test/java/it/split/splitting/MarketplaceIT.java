package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Polling;
import it.split.PostgresDatabase;
import it.split.Sandbox;
import it.split.SplitServer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What N11 may do to a split, seen from the webhook's side. */
class MarketplaceIT {
  @Nested
  class OnTheEmbeddedDatabase extends Peculiarities {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends Peculiarities {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Peculiarities {
    private static final Map<String, String> IMPATIENT =
        Map.of("read_timeout_ms", "1500", "resubmit_after_seconds", "1");
    private static final Map<String, Object> LONGER_THAN_PATIENCE = Map.of("millis", 4000);
    private SplitServer server;
    private Api split;
    private Sandbox sandbox;
    private N11Shop shop;

    abstract SplitServer.Builder server();

    @BeforeAll
    void start() {
      server = server().with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR).withSandbox().start();
      split = new Api(server.uri());
      sandbox = new Sandbox(server.sandboxUri());
      shop = N11Shop.open(split, sandbox, N11Shop.SLUG, IMPATIENT);
    }

    @AfterAll
    void stop() {
      server.close();
    }

    @Test
    @DisplayName("SPL-6 a package that N11 calls Created is accepted, then split")
    void accepted_first() {
      shop.sells("Created", "3001", 7001, 3, 1);
      confirmed(split.post(shop.path(), decision("3001", 7001)));
      assertThat(sandbox.calls("accept", "3001")).hasSize(1);
      isSplitOnce("3001", 7001);
    }

    @Test
    @DisplayName(
        "SPL-6 where the channel does not accept, a package that N11 calls Created is refused")
    void not_accepted() {
      N11Shop careful = N11Shop.open(split, sandbox, "careful", Map.of("accept_created", "false"));
      careful.sells("Created", "3002", 7002, 3, 1);
      Answer answer = split.post(careful.path(), decision("3002", 7002));
      assertThat(answer.status()).as(answer.text()).isEqualTo(409);
      assertThat(answer.at("/code")).isEqualTo("source_not_splittable");
      assertThat(sandbox.calls("accept", "3002")).isEmpty();
      assertThat(sandbox.calls("split", "3002")).isEmpty();
    }

    @Test
    @DisplayName("MKT-3 the answer is lost after N11 has split: confirmed without asking again")
    void answer_lost() {
      sold("3003", 7003);
      sandbox.once("timeout_after", "split", "3003", LONGER_THAN_PATIENCE);
      confirmed(split.post(shop.path(), decision("3003", 7003)));
      assertThat(sandbox.calls("split", "3003")).hasSize(1);
      isSplitOnce("3003", 7003);
    }

    @Test
    @DisplayName("MKT-3 the call is lost before N11 has split: asked again, once")
    void call_lost() {
      sold("3004", 7004);
      sandbox.once("timeout_before", "split", "3004", LONGER_THAN_PATIENCE);
      confirmed(split.post(shop.path(), decision("3004", 7004)));
      assertThat(sandbox.calls("split", "3004")).hasSize(2);
      isSplitOnce("3004", 7004);
    }

    @Test
    @DisplayName("MKT-5 N11 says how long to wait, and is left alone that long")
    void throttled() {
      sold("3005", 7005);
      sandbox.once("throttle", "split", "3005", Map.of("retry_after", 2));
      JsonNode ended = confirmed(split.post(shop.path(), decision("3005", 7005)));
      List<JsonNode> calls = sandbox.calls("split", "3005");
      assertThat(calls).extracting(call -> call.path("status").asInt()).containsExactly(429, 200);
      assertThat(Duration.between(time(calls.getFirst()), time(calls.getLast())))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
      assertThat(ended.at("/operation/penalties").asInt()).isZero();
      isSplitOnce("3005", 7005);
    }

    @Test
    @DisplayName("MKT-5 FIX-2 a wrong secret is penalised and shown, not tried over and over")
    void wrong_secret() {
      N11Shop locked = N11Shop.open(split, sandbox, "locked", Map.of("app_secret", "wrong"));
      locked.sells("3006", 7006, 3, 1);
      locked.imports("3006", 7006, 3, 1);
      String id = accepted(split.post(locked.path(), decision("3006", 7006)));
      Answer shown =
          split.until(
              "api/v1/splits/" + id + "/",
              answer -> answer.at("/operation/status").equals("penalised"));
      assertThat(shown.at("/operation/last_code")).isEqualTo("unauthorised");
      assertThat(shown.at("/operation/due_at")).isNotBlank();
      assertThat(shown.at("/status")).isEqualTo("pending");
      assertThat(sandbox.calls("split", "3006")).isEmpty();
    }

    @Test
    @DisplayName(
        "MKT-3 FIX-2 a refusal inside HTTP 200 fails the split for good, with N11's reason")
    void refused_in_200() {
      sold("3007", 7007);
      sandbox.once("refused_in_200", "split", "3007", Map.of("status", 412, "value", "not today"));
      JsonNode ended = ended(split.post(shop.path(), decision("3007", 7007)));
      assertThat(ended.path("status").asString()).as(ended.toPrettyString()).isEqualTo("failed");
      assertThat(ended.at("/failure/code").asString()).isEqualTo("412");
      assertThat(ended.at("/failure/detail").asString()).contains("not today");
      assertThat(ended.at("/operation/status").asString()).isEqualTo("dead");
      assertThat(sandbox.calls("split", "3007")).hasSize(1);
    }

    @Test
    @DisplayName("SPL-19 what N11 refused can be taken back and split in another way")
    void refused_and_taken_back() {
      sold("3017", 7017);
      sandbox.once("refused_in_200", "split", "3017", Map.of("status", 412, "value", "not today"));
      String refused = accepted(split.post(shop.path(), decision("3017", 7017)));
      split.ended(refused);
      Answer cancelled = split.post("api/v1/splits/" + refused + "/cancel/", "");
      assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
      confirmed(split.post(shop.path(), otherDecision("3017", 7017)));
      isSplitOnce("3017", 7017);
    }

    @Test
    @DisplayName("MKT-4 a customer who cancels between reading and splitting leaves it to a person")
    void customer_cancels() {
      sold("3008", 7008);
      sandbox.once("customer_cancels_line", "list", "3008", Map.of("quantity", 1));
      JsonNode ended = ended(split.post(shop.path(), decision("3008", 7008)));
      assertThat(ended.path("status").asString()).as(ended.toPrettyString()).isEqualTo("foreign");
      assertThat(ended.at("/operation/status").asString()).isEqualTo("foreign");
      assertThat(sandbox.splitInEffect("n11", "3008")).isEmpty();
    }

    @Test
    @DisplayName("MKT-4 an answer that names no packages is confirmed by content")
    void answer_without_ids() {
      sold("3009", 7009);
      sandbox.once("split_items_absent", "split", "3009", Map.of());
      confirmed(split.post(shop.path(), decision("3009", 7009)));
      isSplitOnce("3009", 7009);
    }

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
      Answer answer =
          split.post(generous.path(), external("3011-7011", List.of(group(7011, 1, 0))));
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
          Map.of(
              "name", "error_before", "operation", "list", "order_number", "3013", "status", 503));
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
    private void sold(String order, long packageId) {
      shop.sells(order, packageId, 3, 1);
      shop.imports(order, packageId, 3, 1);
    }

    private static Map<String, Object> decision(String order, long id) {
      return external(order + "-" + id, List.of(group(id, 2, 0), group(id, 1, 1)));
    }

    private static Map<String, Object> otherDecision(String order, long id) {
      return external(order + "-" + id, List.of(group(id, 3, 0), group(id, 0, 1)));
    }

    private static String accepted(Answer answer) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      return answer.at("/correlation_id");
    }

    private JsonNode ended(Answer answer) {
      return split.ended(accepted(answer));
    }

    private JsonNode confirmed(Answer answer) {
      JsonNode ended = ended(answer);
      assertThat(ended.path("status").asString()).as(ended.toPrettyString()).isEqualTo("confirmed");
      return ended;
    }

    private void isSplitOnce(String order, long id) {
      assertThat(sandbox.splitInEffect("n11", order)).containsExactly(String.valueOf(id));
      shop.isBalanced(order, 4);
    }

    private static Instant time(JsonNode call) {
      return Instant.parse(call.path("time").asString());
    }
  }
}
