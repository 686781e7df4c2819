package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.demonstration.Stall;
import java.util.List;
import java.util.Map;

/**
 * A package of the demonstration's shop with two lines, known to both sides. Packages that the
 * sandbox makes are numbered on from there, so ids are chosen a hundred apart.
 */
record Goods(String order, long packageId) {
  private static final String CHANNEL = Stall.N11.slug();

  static Goods sold(Console console, long packageId) {
    Goods goods = new Goods(String.valueOf(2_049_000_000L + packageId), packageId);
    Stall.N11.sell(
        console.sandbox,
        goods.order,
        "package_id",
        packageId,
        "Picking",
        List.of(goods.line("1", "TEAPOT", 1), goods.line("2", "GLASS", 4)));
    Answer imported =
        console.api.post(
            "api/v1/channels/" + CHANNEL + "/orders/",
            Map.of(
                "number",
                goods.order,
                "packages",
                List.of(
                    Map.of(
                        "number",
                        goods.number(),
                        "remote_id",
                        String.valueOf(packageId),
                        "packageitem_set",
                        List.of(goods.item("1", "TEAPOT", 1), goods.item("2", "GLASS", 4))))));
    assertThat(imported.status()).as(imported.text()).isEqualTo(200);
    return goods;
  }

  String number() {
    return order + "-" + packageId;
  }

  /** Ours, by which pages are opened. */
  static String id(Console console, String number) {
    return console.api.get("api/v1/oms/packages/?number=" + number).at("/results/0/id");
  }

  String lineId(String line) {
    return packageId + line;
  }

  private Map<String, Object> line(String line, String sku, int quantity) {
    return Map.of("line_id", Long.parseLong(lineId(line)), "stock_code", sku, "quantity", quantity);
  }

  private Map<String, Object> item(String line, String sku, int quantity) {
    return Map.of(
        "order_item",
        Map.of("extra_field", Map.of("id", lineId(line))),
        "sku",
        sku,
        "quantity",
        quantity);
  }
}
