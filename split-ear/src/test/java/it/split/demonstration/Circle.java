package it.split.demonstration;

import static it.split.demonstration.Demonstration.expect;

import it.split.Answer;
import it.split.Api;
import it.split.Sandbox;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The side that decides and the side that tells the marketplace, joined by a webhook: goods are
 * planned to leave from two places, and each parcel is packed once the marketplace has followed.
 */
final class Circle {
  private static final String ORDER = "204900000009";
  private static final String SOURCE = ORDER + "-2590109";
  private static final String PACKAGES = "api/v1/oms/packages/";
  private static final List<String> PLACES = List.of("IST-1", "ANK-1");

  private final Api split;
  private final Sandbox sandbox;
  private final PrintStream out;

  Circle(Api split, Sandbox sandbox, PrintStream out) {
    this.split = split;
    this.sandbox = sandbox;
    this.out = out;
  }

  void close() {
    sell();
    PLACES.forEach(this::locate);
    hook();
    plan();
    JsonNode children = confirmed().path("packages");
    children.valueStream().map(child -> child.path("number").asString()).forEach(this::packed);
  }

  private void sell() {
    Stall.N11.sell(
        sandbox,
        ORDER,
        "package_id",
        2590109,
        "Picking",
        List.of(line(91, "TENT"), line(92, "MAT")));
    expect(
        split.post(
            "api/v1/channels/" + Stall.N11.slug() + "/orders/",
            Map.of(
                "number",
                ORDER,
                "packages",
                List.of(
                    Map.of(
                        "number",
                        SOURCE,
                        "remote_id",
                        "2590109",
                        "packageitem_set",
                        List.of(item("91", "TENT"), item("92", "MAT")))))),
        200);
  }

  private static Map<String, Object> line(int id, String sku) {
    return Map.of("line_id", id, "stock_code", sku, "quantity", 1);
  }

  private static Map<String, Object> item(String line, String sku) {
    return Map.of(
        "order_item", Map.of("extra_field", Map.of("id", line)), "sku", sku, "quantity", 1);
  }

  private void locate(String code) {
    expect(
        split.post(
            "api/v1/oms/stock-locations/",
            Map.of("erp_code", code, "name", code, "max_quota", 10, "priority", 1)),
        201);
  }

  /** With a token that can do nothing but split. */
  private void hook() {
    Answer token =
        split.post(
            "api/v1/tokens/",
            Map.of(
                "name", "own webhook",
                "rights", List.of("split"),
                "channels", List.of(Stall.N11.slug())));
    expect(token, 201);
    String target = split.at(Stall.N11.trigger()).toString();
    expect(
        split.post(
            "api/v1/whisperer/hooks/",
            Map.of(
                "event_type",
                "order.split_package",
                "target_url",
                target,
                "additional_headers",
                Map.of("Authorization", "Token " + token.at("/token")),
                "config",
                Map.of("channel_id", 298))),
        201);
    out.println("  webhook on order.split_package: " + target);
  }

  private void plan() {
    List<JsonNode> items =
        split
            .get(PACKAGES + "package-items/?package=" + id(SOURCE))
            .json()
            .path("results")
            .valueStream()
            .toList();
    command(
        SOURCE,
        "MANUAL_PLANNING",
        Map.of(
            "assignment_groups",
            List.of(group(items.get(0), PLACES.get(0)), group(items.get(1), PLACES.get(1)))));
  }

  private static Map<String, Object> group(JsonNode item, String place) {
    return Map.of("package_items", List.of(item.path("id").asLong()), "stock_location", place);
  }

  private JsonNode confirmed() {
    String found = split.get("api/v1/splits/?number=" + SOURCE).at("/results/0/correlation_id");
    JsonNode ended =
        split
            .until(
                "api/v1/splits/" + found + "/", answer -> answer.at("/status").equals("confirmed"))
            .json();
    out.println("  the webhook was delivered, N11 has followed: split " + found + " is confirmed");
    return ended;
  }

  private void packed(String number) {
    command(number, "COMPLETE_PACKAGING_WITHOUT_SHIPMENT", Map.of());
    command(number, "SHIP_THE_PACKAGE", Map.of());
  }

  private void command(String number, String slug, Map<String, Object> input) {
    expect(
        split.post(
            PACKAGES + id(number) + "/command/", Map.of("slug", slug, "input_parameters", input)),
        204);
    JsonNode now = split.get(PACKAGES + id(number) + "/").json();
    out.printf("  %-36s %-32s now %s%n", slug, number, now.at("/state/name").asString());
  }

  private long id(String number) {
    return split.get(PACKAGES + "?number=" + number).json().at("/results/0/id").asLong();
  }
}
