package it.split.oms;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A channel with packages in whatever state, and what is sent to have something done with them. */
record Warehouse(Api split) {
  private static final String CHANNEL =
      """
      {"oms_channel_id":298,"omnitron_id":564,"name":"N11:1750_Channel","marketplace":"n11","is_active":true,
       "feature_flags":{"split_packages":true},
       "settings":{"base_url":"http://127.0.0.1:9/","app_key":"k","app_secret":"s",
         "category_ids":["1001770"],"deny_reason_id":81,"cancellation_reason_id":4,"refund_reason_id":2}}
      """;

  void open() {
    assertThat(split.put("api/v1/channels/n11-shop/", CHANNEL).status()).isEqualTo(201);
  }

  /** Packages of two lines, two units and one, one for each of the states, in that order. */
  List<Long> packages(String order, List<String> states) {
    List<Map<String, Object>> packages =
        IntStream.range(0, states.size())
            .mapToObj(i -> goods(order + "-" + i, states.get(i)))
            .toList();
    Answer imported =
        split.post(
            "api/v1/channels/n11-shop/orders/", Map.of("number", order, "packages", packages));
    assertThat(imported.status()).as(imported.text()).isEqualTo(200);
    List<Long> ids = new ArrayList<>();
    imported.json().at("/results/0/packages").forEach(one -> ids.add(one.path("id").asLong()));
    return ids;
  }

  private static Map<String, Object> goods(String number, String state) {
    return Map.of(
        "number",
        number,
        "state",
        Map.of("enum_value", state),
        "packageitem_set",
        List.of(item(number, 1, 2), item(number, 2, 1)));
  }

  private static Map<String, Object> item(String number, int line, int quantity) {
    return Map.of(
        "order_item",
        Map.of("extra_field", Map.of("id", number + "-" + line)),
        "sku",
        "SKU-" + line,
        "barcode",
        "869" + line,
        "quantity",
        quantity);
  }

  Answer command(long id, String slug, Map<String, ?> input) {
    return split.post(path(id), Map.of("slug", slug, "input_parameters", input));
  }

  /** Each of its two lines for itself. */
  void divide(long id) {
    JsonNode shown = shown(id);
    List<Object> groups = new ArrayList<>();
    shown
        .path("packageitem_set")
        .forEach(
            item ->
                groups.add(
                    Map.of(
                        "packageitem_set",
                        List.of(
                            Map.of(
                                "order_item",
                                Map.of(
                                    "extra_field",
                                    Map.of(
                                        "id",
                                        item.at("/order_item/extra_field/id").asString())))))));
    Answer done =
        split.post(
            "flow-trigger/n11-shop/split_packages",
            Map.of(
                "payload", Map.of("number", shown.path("number").asString(), "packages", groups)));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
  }

  static String path(long id) {
    return "api/v1/oms/packages/" + id + "/command/";
  }

  JsonNode shown(long id) {
    return split.get("api/v1/oms/packages/" + id + "/").json();
  }

  String state(long id) {
    return shown(id).at("/state/name").asString();
  }

  /** Such as {@code waiting -> packed COMPLETE_PACKAGING_WITH_SHIPMENT}. */
  List<String> history(long id) {
    List<String> rows = new ArrayList<>();
    split
        .get("api/v1/oms/packages/" + id + "/transitions/")
        .json()
        .path("results")
        .forEach(
            row ->
                rows.add(
                    row.at("/old_state/name").asString("new")
                        + " -> "
                        + row.at("/new_state/name").asString()
                        + " "
                        + row.at("/attributes/command/slug").asString("-")));
    return rows;
  }

  /** One pair for each order item of the package. */
  List<Map<String, Object>> barcodes(long id) {
    List<Map<String, Object>> pairs = new ArrayList<>();
    shown(id)
        .path("packageitem_set")
        .forEach(
            item ->
                pairs.add(
                    Map.of(
                        "order_item", item.at("/order_item/id").asLong(),
                        "barcode", item.path("barcode").asString())));
    return pairs;
  }

  long denialReason(String title) {
    Answer made = split.post("api/v1/oms/packages/package_denial_reason/", Map.of("title", title));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asLong();
  }
}
