package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Polling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How channels fare whose marketplace is in trouble, and how the others do. */
abstract class CircuitStory extends MarketplaceFixture {
  private static final String WRONG = "not-what-n11-knows";

  @AfterEach
  void mend() {
    sandbox.withoutFaults();
  }

  @Test
  @DisplayName(
      "MKT-5 a wrong secret costs one read, stops its own channel only, and mended the splits are confirmed")
  void wrong_secret() {
    N11Shop wrong = shopWithSecret("wrong", WRONG);
    Answer first = split(wrong, 4001);
    JsonNode circuit = awaitOpen("wrong");
    List<Answer> later = List.of(split(wrong, 4002), split(wrong, 4003));
    confirmed(split(shop, 4004));

    assertThat(circuit.path("reason").asString()).isEqualTo("unauthorised");
    assertThat(circuit.path("next_probe").asString()).isNotEmpty();
    assertThat(sandbox.calls("list", "4001")).hasSize(1);
    assertThat(sandbox.calls("list", "4002")).isEmpty();
    assertThat(sandbox.calls("list", "4003")).isEmpty();
    assertThat(steps("channel_unauthorised", "wrong")).containsExactly("circuit_opened");
    assertThat(server.console()).contains("Circuit of channel wrong opened").doesNotContain(WRONG);
    assertThat(split.get("api/v1/logs/?limit=100").text()).doesNotContain(WRONG);

    Answer patched =
        split.patch(
            "api/v1/channels/wrong/", Map.of("settings", Map.of("app_secret", N11Shop.SECRET)));
    assertThat(patched.at("/circuit/state")).as(patched.text()).isEqualTo("closed");
    confirmedWithoutPenalty(first);
    later.forEach(this::confirmedWithoutPenalty);
    assertThat(steps("channel_unauthorised", "wrong"))
        .containsExactly("circuit_closed", "circuit_opened");
  }

  @Test
  @DisplayName(
      "MKT-5 an operator closes the circuit, by name; while it is open nobody is kept waiting")
  void closed_by_hand() {
    N11Shop closed = shopWithSecret("by-hand", WRONG);
    split(closed, 4011);
    awaitOpen("by-hand");
    Answer unknown = split.post(closed.path(), decision("4012", 8012));
    assertThat(unknown.at("/code")).as(unknown.text()).isEqualTo("try_again");
    assertThat(sandbox.calls("list", "4012")).isEmpty();

    assertThat(split.delete("api/v1/channels/by-hand/circuit/").status()).isEqualTo(204);
    Answer log = split.get("api/v1/logs/?code=channel_unauthorised&flow=circuit&is_ok=true");
    assertThat(log.text()).contains("circuit_closed").contains("by bootstrap");
    assertThat(split.delete("api/v1/channels/no-such/circuit/").status()).isEqualTo(404);
    assertThat(split.as("Token no").delete("api/v1/channels/by-hand/circuit/").status())
        .isEqualTo(401);
    awaitOpen("by-hand");
  }

  @Test
  @DisplayName("MKT-5 an outage burns no tries: when it is over everything is confirmed")
  void outage() {
    N11Shop down = N11Shop.open(split, sandbox, "down", IMPATIENT);
    sandbox.post(
        "faults",
        Map.of("name", "error_before", "operation", "list", "shop", down.appKey(), "status", 500));
    List<Answer> splits = IntStream.range(4020, 4032).mapToObj(i -> split(down, i)).toList();
    assertThat(awaitOpen("down").path("reason").asString()).isEqualTo("unreachable");
    sandbox.withoutFaults();
    splits.forEach(this::confirmedWithoutPenalty);
    assertThat(split.get("api/v1/channels/down/").at("/circuit/state")).isEqualTo("closed");
  }

  @Test
  @DisplayName("MKT-5 R5 a marketplace that hangs keeps none but its own splits waiting")
  void hanging() {
    N11Shop hanging = N11Shop.open(split, sandbox, "hanging", Map.of("read_timeout_ms", "50000"));
    sandbox.post(
        "faults",
        Map.of("name", "latency", "operation", "list", "shop", hanging.appKey(), "millis", 30_000));
    List<String> stuck =
        IntStream.range(4040, 4048).mapToObj(i -> accepted(split(hanging, i))).toList();
    Polling.until(() -> sandbox.struck() >= 4);

    confirmed(split(shop, 4070));

    assertThat(stuck)
        .allSatisfy(
            id ->
                assertThat(split.get("api/v1/splits/" + id + "/").at("/status"))
                    .isEqualTo("pending"));
  }

  private N11Shop shopWithSecret(String slug, String secret) {
    Map<String, String> settings = new HashMap<>(IMPATIENT);
    settings.put("app_secret", secret);
    return N11Shop.open(split, sandbox, slug, settings);
  }

  private Answer split(N11Shop of, int order) {
    String number = String.valueOf(order);
    int packageId = order + 4000;
    of.sells(number, packageId, 3, 1);
    of.imports(number, packageId, 3, 1);
    Answer answer = split.post(of.path(), decision(number, packageId));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  private JsonNode awaitOpen(String slug) {
    return split
        .until(
            "api/v1/channels/" + slug + "/", answer -> answer.at("/circuit/state").equals("open"))
        .json()
        .path("circuit");
  }

  private void confirmedWithoutPenalty(Answer answer) {
    JsonNode ended = confirmed(answer);
    assertThat(ended.at("/operation/penalties").asInt()).isZero();
  }

  private List<String> steps(String code, String channel) {
    return split
        .get("api/v1/logs/?code=" + code)
        .json()
        .path("results")
        .valueStream()
        .filter(step -> step.path("channel").asString().equals(channel))
        .map(step -> step.path("step").asString())
        .toList();
  }
}
