package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What N11 does that others do not, and what Split makes of it. */
abstract class N11Peculiarities extends MarketplaceFixture {
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
  @DisplayName("MKT-5 FIX-2 a wrong secret is shown, costs the split nothing, and is not tried on")
  void wrong_secret() {
    N11Shop locked = N11Shop.open(split, sandbox, "locked", Map.of("app_secret", "wrong"));
    locked.sells("3006", 7006, 3, 1);
    locked.imports("3006", 7006, 3, 1);
    String id = accepted(split.post(locked.path(), decision("3006", 7006)));
    Answer shown =
        split.until(
            "api/v1/splits/" + id + "/",
            answer -> answer.at("/operation/last_code").equals("unauthorised"));
    assertThat(shown.at("/operation/status")).isEqualTo("due");
    assertThat(shown.json().at("/operation/penalties").asInt()).isZero();
    assertThat(shown.at("/operation/expires_at")).isNotBlank();
    assertThat(shown.at("/status")).isEqualTo("pending");
    assertThat(split.get("api/v1/channels/locked/").at("/circuit/state")).isEqualTo("open");
    assertThat(sandbox.calls("split", "3006")).isEmpty();
  }

  @Test
  @DisplayName("MKT-3 FIX-2 a refusal inside HTTP 200 fails the split for good, with N11's reason")
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
  @DisplayName("MKT-2 what N11 can do is served whole, and a dry run goes by it (SPL-14)")
  void capability() {
    sold("3018", 7018);
    JsonNode n11 =
        split
            .get("api/v1/marketplaces/")
            .json()
            .path("results")
            .valueStream()
            .filter(each -> each.path("name").asString().equals("n11"))
            .findFirst()
            .orElseThrow();
    assertThat(n11.at("/capability/rate_classes/READ/requests").asInt()).isPositive();
    assertThat(n11.path("settings").valueStream().map(each -> each.path("name").asString()))
        .contains("base_url", "app_key", "app_secret");
    int most = n11.at("/capability/max_groups").asInt();
    Answer plan =
        split.post(
            shop.path() + "?dry_run=true",
            external("3018-7018", Collections.nCopies(most + 1, group(7018, 1))));
    assertThat(plan.json().path("violations").valueStream())
        .filteredOn(each -> each.path("code").asString().equals("too_many_groups"))
        .extracting(each -> each.path("wanted").asString())
        .containsExactly("at most " + most);
  }
}
