package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody is told to look at, and when that is over. */
abstract class AlarmStory extends MarketplaceFixture {
  @Test
  @DisplayName("MKT-5 a circuit that opens raises an alarm, one that closes resolves it")
  void circuit() {
    Map<String, String> settings = new HashMap<>(IMPATIENT);
    settings.put("app_secret", "not-what-n11-knows");
    N11Shop wrong = N11Shop.open(split, sandbox, "wrong", settings);
    wrong.sells("4601", 9601, 3, 1);
    wrong.imports("4601", 9601, 3, 1);
    Answer answer = split.post(wrong.path(), decision("4601", 9601));

    JsonNode alarm = await("kind=circuit_open&channel=wrong&open=true");
    assertThat(alarm.path("code").asString()).isEqualTo("channel_unauthorised");
    assertThat(split.as(null).get("health/ready").status()).isEqualTo(200);

    split.patch("api/v1/channels/wrong/", Map.of("settings", Map.of("app_secret", N11Shop.SECRET)));
    confirmed(answer);
    assertThat(all("kind=circuit_open&channel=wrong&open=true")).isEmpty();
    assertThat(all("kind=circuit_open&channel=wrong")).hasSize(1);
  }

  @Test
  @DisplayName("FIX-7 an operation that ends dead raises an alarm; taken back it is resolved")
  void dead() {
    String id = refused("4602", 9602);

    JsonNode alarm = await("kind=dead_operation&open=true&channel=" + N11Shop.SLUG, id);
    assertThat(alarm.path("code").asString()).isEqualTo("412");
    assertThat(alarm.path("number").asString()).isEqualTo("4602-9602");
    assertThat(alarm.path("times").asInt()).isEqualTo(1);

    split.post("api/v1/splits/" + id + "/cancel/", "");
    JsonNode resolved = await("kind=dead_operation&open=false", id);
    assertThat(resolved.path("resolved_at").asString()).isNotEmpty();
  }

  @Test
  @DisplayName(
      "MKT-4 a foreign split raises an alarm, a decision resolves it, and again is another")
  void foreign() {
    shop.sells("4603", 9603, 4, 1);
    shop.imports("4603", 9603, 3, 1);
    String id = accepted(split.post(shop.path(), decision("4603", 9603)));
    split.ended(id);
    await("kind=foreign_split&open=true", id);

    decide(id, "look_again");
    split.ended(id);
    await("kind=foreign_split&open=true", id);
    decide(id, "give_up");

    assertThat(about("kind=foreign_split&open=true", id)).isEmpty();
    assertThat(about("kind=foreign_split&open=false", id)).hasSize(2);
    assertThat(about("kind=dead_operation", id)).isEmpty();
  }

  @Test
  @DisplayName("ADM-5 acknowledging names who looks after it, is on record, and leaves it open")
  void acknowledged() {
    String id = refused("4604", 9604);
    String path = "api/v1/alarms/" + await("open=true", id).path("id") + "/acknowledge/";

    Answer acknowledged = split.post(path, "");

    assertThat(acknowledged.at("/acknowledged_by")).as(acknowledged.text()).isEqualTo("bootstrap");
    assertThat(about("open=true", id)).hasSize(1);
    assertThat(split.get("api/v1/logs/?flow=alarm").text()).contains("alarm_acknowledged");
    assertThat(split.as("Token no").post(path, "").status()).isEqualTo(401);
    Answer unknown = split.post("api/v1/alarms/999999999/acknowledge/", "");
    assertThat(unknown.at("/code")).as(unknown.text()).isEqualTo("not_found");
    Answer noKind = split.get("api/v1/alarms/?kind=fire&open=perhaps");
    assertThat(noKind.json().path("violations")).as(noKind.text()).hasSize(2);
  }

  private String refused(String order, long packageId) {
    sold(order, packageId);
    sandbox.once("refused_in_200", "split", order, Map.of("status", 412, "value", "not today"));
    String id = accepted(split.post(shop.path(), decision(order, packageId)));
    assertThat(split.ended(id).at("/operation/status").asString()).isEqualTo("dead");
    return id;
  }

  private void decide(String id, String decision) {
    Answer answer = split.post("api/v1/splits/" + id + "/decision/", Map.of("decision", decision));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private JsonNode await(String filter) {
    return split
        .until("api/v1/alarms/?" + filter, found -> !found.at("/count").equals("0"))
        .json()
        .at("/results/0");
  }

  private JsonNode await(String filter, String correlationId) {
    split.until(
        "api/v1/alarms/?limit=100&" + filter, found -> found.text().contains(correlationId));
    return about(filter, correlationId).getFirst();
  }

  private List<JsonNode> about(String filter, String correlationId) {
    return all(filter).stream()
        .filter(alarm -> alarm.path("correlation_id").asString().equals(correlationId))
        .toList();
  }

  private List<JsonNode> all(String filter) {
    return split
        .get("api/v1/alarms/?limit=100&" + filter)
        .json()
        .path("results")
        .valueStream()
        .toList();
  }
}
