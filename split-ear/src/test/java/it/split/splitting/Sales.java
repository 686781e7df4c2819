package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Polling;
import it.split.Sandbox;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Orders of one shop that are to be split, and what must be true of each in the end. */
record Sales(Api split, Sandbox sandbox, N11Shop shop, int shopNumber) {
  /** A new order, known to both sides. */
  Sale of(int ordinal) {
    Sale sale = new Sale(shopNumber * 1000L + ordinal);
    shop.sells(sale.order(), sale.packageId(), 3, 2);
    shop.imports(sale.order(), sale.packageId(), 3, 2);
    return sale;
  }

  List<Sale> of(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(this::of).toList();
  }

  Answer post(Sale sale) {
    return split.post(shop.path(), sale.decision(), "Idempotency-Key", sale.order());
  }

  /** The correlation id. */
  String accepted(Sale sale) {
    Answer answer = post(sale);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.at("/correlation_id");
  }

  void isConfirmed(String correlationId) {
    JsonNode ended = split.ended(correlationId);
    assertThat(ended.path("status").asString()).as(ended.toPrettyString()).isEqualTo("confirmed");
  }

  void isTheOnlySplit(Sale sale, String acknowledged) {
    JsonNode listed = split.get("api/v1/splits/?number=" + sale.number()).json();
    assertThat(listed.path("count").asInt()).as(listed.toPrettyString()).isOne();
    String id = listed.at("/results/0/correlation_id").asString();
    assertThat(acknowledged).contains("\"" + id + "\"");
    isConfirmed(id);
    assertThat(sandbox.splitInEffect("n11", sale.order())).containsExactly(sale.source());
    shop.isBalanced(sale.order(), Sale.UNITS);
  }

  void isReplayed(Sale sale, String acknowledged) {
    Answer again = post(sale);
    assertThat(again.text()).isEqualTo(acknowledged);
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
  }

  /** Waits until the marketplace has such a call and does not answer it. */
  void awaitHeld(String operation, Sale sale, boolean applied) {
    Polling.until(
        () ->
            sandbox.calls(operation, sale.order()).stream()
                .anyMatch(call -> isOpen(call) && call.path("applied").asBoolean() == applied));
  }

  static boolean isOpen(JsonNode call) {
    return call.path("status").isNull();
  }
}
