package it.split.oms;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;

/**
 * Every transition that is served, tried on a package in every state there is: one that is added is
 * tested by being there.
 */
final class StateTable {
  private static final String BLOCKED = "blocked";
  private static final String SPLIT = "split";
  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("waiting", "100"),
          Map.entry("preparing", "200"),
          Map.entry(BLOCKED, "100"),
          Map.entry("needs_rescheduling", "350"),
          Map.entry("ready_for_packaging", "400"),
          Map.entry("packed", "500"),
          Map.entry("waiting_remote_action", "550"),
          Map.entry("shipped", "600"),
          Map.entry("ready_for_customer_pickup", "620"),
          Map.entry("attempted_delivery", "630"),
          Map.entry("delivery_failed", "640"),
          Map.entry("delivered", "650"),
          Map.entry("cancellation_waiting", "890"),
          Map.entry("cancelled", "900"),
          Map.entry(SPLIT, "100"),
          Map.entry("out_of_stock", "920"),
          Map.entry("packed_for_refund", "1100"));

  private final Warehouse warehouse;
  private final long reason;

  StateTable(Warehouse warehouse) {
    this.warehouse = warehouse;
    this.reason = warehouse.denialReason("Not in the rack");
  }

  void check() {
    List<JsonNode> transitions = new ArrayList<>();
    warehouse
        .split()
        .get("api/v1/oms/state-transitions/?limit=1000")
        .json()
        .path("results")
        .forEach(transitions::add);
    assertThat(transitions).hasSizeGreaterThan(20);
    List<String> states = List.copyOf(STATES.keySet());
    SoftAssertions softly = new SoftAssertions();
    for (JsonNode transition : transitions) {
      List<Long> ids =
          warehouse.packages(
              "T" + transition.path("id").asString(), states.stream().map(STATES::get).toList());
      for (int i = 0; i < states.size(); i++) {
        pair(transition, states.get(i), ids.get(i), softly);
      }
    }
    softly.assertAll();
  }

  private void pair(JsonNode transition, String state, long id, SoftAssertions softly) {
    String slug = transition.path("slug").asString();
    if (state.equals(BLOCKED)) {
      warehouse.command(id, "BLOCK_THE_PACKAGE", Map.of());
    } else if (state.equals(SPLIT)) {
      warehouse.divide(id);
    }
    Set<String> sources =
        new HashSet<>(transition.path("source_states").findValuesAsString("name"));
    Answer answer = warehouse.command(id, slug, input(transition, id));
    if (sources.contains(state)) {
      softly.assertThat(answer.text()).as(slug + " while " + state).doesNotContain("not_allowed");
      if (!slug.equals("MANUAL_PLANNING")) {
        softly.assertThat(answer.status()).as(slug + " while " + state).isEqualTo(204);
      }
      return;
    }
    softly.assertThat(answer.status()).as(slug + " while " + state).isEqualTo(400);
    softly.assertThat(warehouse.state(id)).as("after " + slug).isEqualTo(state);
    if (!slug.equals("MANUAL_PLANNING")) {
      softly
          .assertThat(answer.at("/error/package/0"))
          .as(slug + " while " + state)
          .contains(sources)
          .endsWith("found " + state);
    }
  }

  private Map<String, ?> input(JsonNode transition, long id) {
    return switch (transition.path("command_name").asString()) {
      case "complete_packing" -> Map.of("barcodes", warehouse.barcodes(id));
      case "refuse_package" -> Map.of("denial_reason", reason);
      case "product_not_found_advanced" ->
          Map.of(
              "package_items",
              Map.of(
                  "order_item",
                  warehouse.shown(id).at("/packageitem_set/0/order_item/id").asLong(),
                  "quantity",
                  1));
      case "update_invoice" ->
          Map.of(
              "invoice_number",
              "F-" + id,
              "document_type",
              "e-archive",
              "document",
              "JVBERi0=",
              "date",
              LocalDate.EPOCH.toString());
      case "update_shipment_info" -> Map.of("cargo_company", "Aras");
      default -> Map.of();
    };
  }
}
