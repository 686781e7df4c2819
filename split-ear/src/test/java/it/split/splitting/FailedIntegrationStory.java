package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each channel is a shop of its own, of which every split fails until the shop is mended. */
abstract class FailedIntegrationStory extends MarketplaceFixture {
  private static final long REST = 3600;
  private final Map<String, N11Shop> shops = new HashMap<>();
  private final Map<String, Answer> splits = new HashMap<>();

  @BeforeAll
  void fail() {
    for (String slug : List.of("released", "changed", "filtered", "uploaded")) {
      shop(slug, 1);
    }
    for (String slug : List.of("retried", "cancelled")) {
      shop(slug, 0);
    }
    shops.keySet().forEach(this::breakDown);
    int order = 7100;
    for (String slug : shops.keySet()) {
      splits.put(slug, split(slug, order++));
    }
    shops.keySet().forEach(slug -> await(slug, isPenalised(slug) ? "penalised" : "dead"));
    sandbox.withoutFaults();
  }

  private static boolean isPenalised(String slug) {
    return !slug.equals("retried") && !slug.equals("cancelled");
  }

  N11Shop shop(String slug, int retries) {
    N11Shop opened = N11Shop.open(split, sandbox, slug, IMPATIENT);
    shops.put(slug, opened);
    rule(slug, REST, retries);
    return opened;
  }

  private void rule(String slug, long rest, int retries) {
    Map<String, Long> rule =
        Map.of(
            "RETRY_INTERVAL", rest, "EXPIRATION_DATE", 4 * rest, "MAX_RETRY_COUNT", (long) retries);
    Answer answer =
        split.patch(
            "api/v1/channels/" + slug + "/",
            Map.of("failed_integration", Map.of("split_packages", rule)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private void breakDown(String slug) {
    sandbox.post(
        "faults",
        Map.of(
            "name",
            "error_before",
            "operation",
            "list",
            "shop",
            shops.get(slug).appKey(),
            "status",
            500));
  }

  Answer split(String slug, int order) {
    N11Shop of = shops.get(slug);
    int packageId = order + 1000;
    of.sells(String.valueOf(order), packageId, 3, 1);
    of.imports(String.valueOf(order), packageId, 3, 1);
    Answer answer = split.post(of.path(), decision(String.valueOf(order), packageId));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  /** The channel's only operation, once it is as wanted. */
  Map<String, String> await(String slug, String status) {
    Answer answer =
        split.until(
            "api/v1/operations/?channel=" + slug,
            listed -> listed.at("/results/0/status").equals(status));
    JsonNode operation = answer.json().at("/results/0");
    Map<String, String> members = new HashMap<>();
    operation
        .properties()
        .forEach(each -> members.put(each.getKey(), each.getValue().asString("")));
    operation
        .path("next")
        .properties()
        .forEach(each -> members.put("next_" + each.getKey(), each.getValue().asString("")));
    return members;
  }

  Answer intervene(String slug, String intervention) {
    String id = split.get("api/v1/operations/?channel=" + slug).at("/results/0/id");
    return split.post("api/v1/operations/" + id + "/" + intervention + "/", "");
  }

  private static void rested(Map<String, String> penalised, long seconds) {
    Instant given = Instant.parse(penalised.get("modified_date"));
    assertThat(Duration.between(given, Instant.parse(penalised.get("penalised_until"))))
        .isCloseTo(Duration.ofSeconds(seconds), Duration.ofSeconds(1));
  }

  private static void refused(Answer answer, int status, String code) {
    assertThat(answer.at("/code")).as(answer.text()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  private Api stranger() {
    Answer token =
        split.post(
            "api/v1/tokens/",
            Map.of(
                "name", "stranger", "rights", List.of("admin"), "channels", List.of("elsewhere")));
    return split.as("Token " + token.at("/token"));
  }

  @Test
  @DisplayName("FIX-5 a penalty is foreseen, lifted by name, and the split goes on")
  void released() {
    Map<String, String> penalised = await("released", "penalised");
    Instant until = Instant.parse(penalised.get("penalised_until"));
    assertThat(penalised)
        .containsEntry("last_code", "unreachable")
        .containsEntry("next_what", "try")
        .containsEntry("next_at", until.toString())
        .containsEntry("next_tries_left", "1")
        .containsEntry("next_gives_up_at", until.toString())
        .containsEntry("is_leased", "false");
    rested(penalised, REST);
    refused(
        stranger().post("api/v1/operations/" + penalised.get("id") + "/release/", ""),
        404,
        "not_found");

    assertThat(intervene("released", "release").status()).isEqualTo(200);

    JsonNode ended = confirmed(splits.get("released"));
    assertThat(ended.path("timeline").toString())
        .contains("operation_release")
        .contains("by bootstrap");
    assertThat(ended.at("/operation/penalties").asInt()).isOne();
    refused(intervene("released", "release"), 409, "operation_not_penalised");
    refused(intervene("released", "retry"), 409, "operation_not_failed");
  }

  @Test
  @DisplayName("FIX-3 a changed value leaves the running penalty alone and holds for the next one")
  void changed() {
    String before = await("changed", "penalised").get("penalised_until");
    rule("changed", 2 * REST, 5);
    assertThat(await("changed", "penalised")).containsEntry("penalised_until", before);

    breakDown("changed");
    assertThat(intervene("changed", "release").at("/status")).isEqualTo("due");
    Map<String, String> again = await("changed", "penalised");
    sandbox.withoutFaults();

    rested(again, 2 * REST);
    JsonNode rules = split.get("api/v1/channels/changed/failed-integration/").json().path("rules");
    assertThat(rules.path(0).path("sentence").asString())
        .isEqualTo(
            "A failed split_packages rests 2 hours, is tried 5 times more at most,"
                + " and is given up 8 hours after its first failure.");
    assertThat(rules.path(1).path("from").asString()).isEqualTo("published default");
  }

  @Test
  @DisplayName("FIX-5 a dead split is retried from the start, and the marketplace follows once")
  void retried() {
    assertThat(split.ended(accepted(splits.get("retried"))).path("status").asString())
        .isEqualTo("failed");
    refused(intervene("retried", "release"), 409, "operation_not_penalised");

    String alarms = "api/v1/alarms/?kind=dead_operation&open=true&channel=retried";
    assertThat(split.get(alarms).at("/count")).isEqualTo("1");

    Answer retried = intervene("retried", "retry");

    assertThat(split.get(alarms).at("/count")).isEqualTo("0");

    assertThat(retried.at("/status")).as(retried.text()).isIn("due", "done");
    JsonNode ended = confirmed(splits.get("retried"));
    assertThat(ended.path("failure").isNull()).isTrue();
    assertThat(ended.path("packages"))
        .allSatisfy(each -> assertThat(each.path("progress").asString()).isEqualTo("confirmed"));
    String order = ended.at("/source/order_number").asString();
    assertThat(sandbox.splitInEffect("n11", order)).hasSize(1);
    shops.get("retried").isBalanced(order, 4);
  }

  @Test
  @DisplayName("FIX-5 what has moved on is not retried: its split was cancelled")
  void cancelled() {
    String id = accepted(splits.get("cancelled"));
    Answer cancelled = split.post("api/v1/splits/" + id + "/cancel/", "");
    assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
    refused(intervene("cancelled", "retry"), 409, "operation_superseded");
  }

  @Test
  @DisplayName("FIX-5 many by filter: counted first, refused if the count is another, then done")
  void filtered() {
    String path = "api/v1/operations/release/?channel=filtered&code=unreachable";
    JsonNode causes = split.get("api/v1/operations/causes/?channel=filtered").json();
    assertThat(causes.at("/results/0/count").asInt()).as(causes.toString()).isOne();
    assertThat(causes.at("/results/0/example/detail").asString()).isNotEmpty();

    Answer counted = split.post(path, "");
    assertThat(counted.at("/count")).as(counted.text()).isEqualTo("1");
    assertThat(counted.at("/is_applied")).isEqualTo("false");
    refused(split.post(path + "&expected_count=2", ""), 409, "count_changed");
    refused(split.post(path + "&chanel=filtered", ""), 400, "payload_invalid");
    assertThat(stranger().post(path, "").at("/count")).isEqualTo("0");
    await("filtered", "penalised");

    Answer applied = split.post(path + "&expected_count=1", "");
    assertThat(applied.at("/done")).as(applied.text()).isEqualTo("1");
    confirmed(splits.get("filtered"));
  }

  @Test
  @DisplayName("FIX-5 many by file: a report for each row, one bad row harming no other")
  void uploaded() {
    String number = await("uploaded", "penalised").get("number");
    String path = "api/v1/operations/retry/csv/";
    String file =
        "\uFEFFnumber;operation_id;kind\r\n;x;\r\nnobody;;\r\n%s;;split_packages\r\n;999999999;\r\n"
            .formatted(number);

    JsonNode report = split.postAs("text/csv; charset=utf-8", path, file).json();

    assertThat(report.path("results"))
        .extracting(
            row ->
                row.path("row").asInt()
                    + " "
                    + row.path("result").asString()
                    + " "
                    + row.path("code").asString(""))
        .containsExactly(
            "2 refused payload_invalid", "3 refused not_found", "4 done ", "5 refused not_found");
    assertThat(report.path("done").asInt()).isOne();
    assertThat(report.path("refused").asInt()).isEqualTo(3);
    confirmed(splits.get("uploaded"));
    refused(split.postAs("text/csv", path, "number\n\"x"), 400, "malformed_csv");
    refused(split.post(path, "{}"), 415, "media_type");
    refused(
        split.postAs("text/csv", path, "number\n" + "x\n".repeat(600_000)), 413, "body_too_large");
  }
}
