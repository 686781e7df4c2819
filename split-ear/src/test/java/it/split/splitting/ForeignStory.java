package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of splits with which a customer or a colleague interfered. */
abstract class ForeignStory extends MarketplaceFixture {
  @Test
  @DisplayName(
      "MKT-4 adopting another division: the new packages are children, the planned ones not")
  void adopts_division() {
    sold("4501", 9501);
    String id = foreign("4501", 9501, "panel_splits");
    JsonNode foreign = shown(id);
    assertThat(words(foreign.path("decisions"))).containsExactly("look_again", "adopt", "give_up");

    JsonNode adopted = decided(id, "adopt", "Ayse wanted it so").json();

    assertThat(adopted.path("status").asString()).isEqualTo("confirmed");
    assertThat(adopted.at("/operation/status").asString()).isEqualTo("done");
    assertThat(words(adopted.path("decisions"))).isEmpty();
    assertThat(progress(adopted))
        .containsExactlyInAnyOrder("cancelled", "cancelled", "confirmed", "confirmed");
    assertThat(adopted.toString())
        .contains("foreign_adopt", "Ayse wanted it so")
        .doesNotContain("units_gone");
    shop.isBalanced("4501", 4);
    split.until(
        "api/v1/oms/packages/?order_number=4501&state=100",
        found -> found.at("/count").equals("2"));
    JsonNode child = split.get("api/v1/oms/packages/?order_number=4501&state=100").json();
    assertThat(child.at("/results/0/split_from/number").asString()).isEqualTo("4501-9501");
    Answer again = split.post(shop.path(), decision("4501", 9501));
    assertThat(again.at("/code")).as(again.text()).isEqualTo("already_split");
  }

  @Test
  @DisplayName("MKT-4 adopting what a customer left: the units gone are named, line by line")
  void adopts_cancellation() {
    sold("4502", 9502);
    String id = foreign("4502", 9502, "customer_cancels_line");

    JsonNode adopted = decided(id, "adopt", null).json();

    assertThat(adopted.path("status").asString()).isEqualTo("confirmed");
    assertThat(adopted.toString()).contains("units_gone", "line 95021 (SKU-1): wanted 3, found 2");
    Books books = shop.books("4502");
    assertThat(books.units()).isEqualTo(3);
    assertThat(books.theirs()).containsAllEntriesOf(books.ours());
  }

  @Test
  @DisplayName("MKT-4 everything cancelled: the source is cancelled, too, and its children with it")
  void adopts_nothing() {
    shop.sells("4503", 9503, 2);
    shop.imports("4503", 9503, 2);
    sandbox.once("customer_cancels_line", "list", "4503", Map.of());
    String id =
        accepted(
            split.post(
                shop.path(), external("4503-9503", List.of(group(9503, 1), group(9503, 1)))));
    assertThat(split.ended(id).path("status").asString()).isEqualTo("foreign");

    JsonNode adopted = decided(id, "adopt", null).json();

    assertThat(adopted.path("status").asString()).isEqualTo("cancelled");
    assertThat(adopted.at("/source/state/enum_value").asString()).isEqualTo("900");
    assertThat(adopted.toString()).contains("wanted 2, found 0");
  }

  @Test
  @DisplayName("MKT-4 a split of a child that never came to be ends with it")
  void takes_back_nested() {
    sold("4504", 9504);
    String id = foreign("4504", 9504, "panel_splits");
    String child = shown(id).at("/packages/0/number").asString();
    String nested =
        accepted(split.post(shop.path(), external(child, List.of(group(9504, 1), group(9504, 1)))));
    assertThat(shown(nested).path("status").asString()).isEqualTo("pending");

    decided(id, "adopt", null);

    assertThat(shown(nested).path("status").asString()).isEqualTo("cancelled");
    assertThat(shown(nested).at("/operation/status").asString()).isEqualTo("cancelled");
    shop.isBalanced("4504", 4);
  }

  @Test
  @DisplayName(
      "MKT-4 put right by hand and looked at again: confirmed without telling the marketplace")
  void looks_again() {
    sold("4505", 9505);
    splitByHand("4505", List.of(Map.of("line_id", 95051, "quantity", 2)));
    String id = accepted(split.post(shop.path(), decision("4505", 9505)));
    assertThat(split.ended(id).path("status").asString()).isEqualTo("foreign");

    assertThat(decided(id, "look_again", "done by hand").at("/status")).isEqualTo("sent");

    assertThat(split.ended(id).path("status").asString()).isEqualTo("confirmed");
    assertThat(sandbox.calls("split", "4505")).noneMatch(ForeignStory::isOurs);
    shop.isBalanced("4505", 4);
  }

  @Test
  @DisplayName("MKT-4 looked at again while nothing has changed: foreign again")
  void looks_in_vain() {
    sold("4506", 9506);
    String id = foreign("4506", 9506, "customer_cancels_line");
    decided(id, "look_again", null);
    JsonNode ended = split.ended(id);
    assertThat(ended.path("status").asString()).isEqualTo("foreign");
    assertThat(words(ended.path("decisions"))).contains("adopt");
  }

  @Test
  @DisplayName("MKT-4 given up: failed with who and why, the plan stays, and it can be cancelled")
  void gives_up() {
    String id = oversold("4507", 9507);

    JsonNode given = decided(id, "give_up", "the customer called").json();

    assertThat(given.path("status").asString()).isEqualTo("failed");
    assertThat(given.at("/failure/code").asString()).isEqualTo("given_up");
    assertThat(given.at("/failure/detail").asString()).contains("the customer called");
    assertThat(progress(given)).containsExactly("failed", "failed");
    Answer late = decide(id, Map.of("decision", "adopt"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.at("/code")).isEqualTo("split_not_foreign");
    Answer cancelled = split.post("api/v1/splits/" + id + "/cancel/", "");
    assertThat(cancelled.at("/status")).as(cancelled.text()).isEqualTo("cancelled");
  }

  @Test
  @DisplayName(
      "MKT-4 more than the order has, or a marketplace that cannot be read: nothing changes")
  void refuses() {
    String id = oversold("4508", 9508);
    Answer tooMuch = decide(id, Map.of("decision", "adopt"));
    assertThat(tooMuch.status()).as(tooMuch.text()).isEqualTo(409);
    assertThat(tooMuch.at("/code")).isEqualTo("split_not_adoptable");
    sandbox.once("error_before", "list", "4508", Map.of());
    Answer unread = decide(id, Map.of("decision", "adopt"));
    assertThat(unread.status()).as(unread.text()).isEqualTo(503);
    assertThat(unread.header("Retry-After")).isNotNull();
    assertThat(shown(id).path("status").asString()).isEqualTo("foreign");
    assertThat(progress(shown(id))).containsExactly("foreign", "foreign");
  }

  @Test
  @DisplayName("MKT-4 SEC-3 what is no decision is refused with its place")
  void hostile() {
    sold("4509", 9509);
    String id = foreign("4509", 9509, "panel_splits");
    Answer unknown = decide(id, Map.of("decision", "shrug", "note", 7));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.json().path("violations").valueStream())
        .extracting(violation -> violation.path("pointer").asString())
        .containsExactly("/decision", "/note");
    assertThat(decide(id, Map.of()).at("/code")).isEqualTo("payload_invalid");
    assertThat(decide("nobody", Map.of("decision", "adopt")).status()).isEqualTo(404);
  }

  private String foreign(String order, long id, String interference) {
    sandbox.once(interference, "list", order, Map.of("quantity", 1));
    String correlationId = accepted(split.post(shop.path(), decision(order, id)));
    assertThat(split.ended(correlationId).path("status").asString()).isEqualTo("foreign");
    return correlationId;
  }

  /** The marketplace has one unit more than we were told of, so it is not told to split. */
  private String oversold(String order, long id) {
    shop.sells(order, id, 4, 1);
    shop.imports(order, id, 3, 1);
    String correlationId = accepted(split.post(shop.path(), decision(order, id)));
    assertThat(split.ended(correlationId).path("status").asString()).isEqualTo("foreign");
    return correlationId;
  }

  private void splitByHand(String order, List<Map<String, Object>> group) {
    sandbox.post(
        "n11/orders/" + order + "/split?shop=" + shop.appKey(), Map.of("groups", List.of(group)));
  }

  private static boolean isOurs(JsonNode call) {
    return call.path("origin").asString().equals("call");
  }

  private Answer decided(String id, String decision, String note) {
    Map<String, Object> body = new HashMap<>(Map.of("decision", decision));
    body.put("note", note);
    Answer answer = decide(id, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  private Answer decide(String id, Map<String, Object> body) {
    return split.post("api/v1/splits/" + id + "/decision/", body);
  }

  private JsonNode shown(String id) {
    return split.get("api/v1/splits/" + id + "/").json();
  }

  private static List<String> progress(JsonNode shown) {
    return words(shown.path("packages").valueStream().map(each -> each.path("progress")));
  }

  private static List<String> words(JsonNode array) {
    return words(array.valueStream());
  }

  private static List<String> words(Stream<JsonNode> nodes) {
    return nodes.map(JsonNode::asString).toList();
  }
}
