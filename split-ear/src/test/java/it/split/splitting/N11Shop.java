package it.split.splitting;

import it.split.Answer;
import it.split.Api;
import it.split.Sandbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A channel of Split and its shop at the simulated N11, with orders that both know. */
final class N11Shop {
  static final String SLUG = "n11-main";
  static final int OMS_CHANNEL_ID = 298;

  private final Api split;
  private final Sandbox sandbox;
  private final String slug;
  private final String appKey;

  private N11Shop(Api split, Sandbox sandbox, String slug) {
    this.split = split;
    this.sandbox = sandbox;
    this.slug = slug;
    this.appKey = "key-of-" + slug;
  }

  static N11Shop open(Api split, Sandbox sandbox, String slug, Map<String, String> settings) {
    N11Shop shop = new N11Shop(split, sandbox, slug);
    sandbox.put("n11/shops/" + shop.appKey, Map.of("app_secret", "secret"));
    Answer answer = split.put("api/v1/channels/" + slug + "/", shop.channel(settings));
    if (answer.status() / 100 != 2) {
      throw new AssertionError(answer.text());
    }
    return shop;
  }

  private Map<String, Object> channel(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("base_url", sandbox.base("n11"));
    settings.put("app_key", appKey);
    settings.put("app_secret", "secret");
    return Map.of(
        "oms_channel_id",
        OMS_CHANNEL_ID,
        "name",
        "N11:" + slug,
        "marketplace",
        "n11",
        "is_active",
        true,
        "feature_flags",
        Map.of("split_packages", true),
        "settings",
        settings);
  }

  /**
   * An order at the marketplace alone: one package, accepted, with lines 1, 2, … of these
   * quantities.
   */
  void sells(String orderNumber, long packageId, int... quantities) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i < quantities.length; i++) {
      lines.add(
          Map.of(
              "line_id", packageId * 10 + i + 1,
              "stock_code", "SKU-" + (i + 1),
              "barcode", "869" + (i + 1),
              "quantity", quantities[i]));
    }
    sandbox.post(
        "n11/orders",
        Map.of(
            "shop", appKey,
            "order_number", orderNumber,
            "package_id", packageId,
            "status", "Picking",
            "lines", lines));
  }

  /** The same order as the order system tells it; its rows are the line ids plus a million. */
  void imports(String orderNumber, long packageId, int... quantities) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < quantities.length; i++) {
      String lineId = String.valueOf(packageId * 10 + i + 1);
      items.add(
          Map.of(
              "order_item",
              Map.of(
                  "omnitron_id",
                  packageId * 10 + i + 1 + 1_000_000,
                  "extra_field",
                  Map.of("id", lineId)),
              "sku",
              "SKU-" + (i + 1),
              "barcode",
              "869" + (i + 1),
              "quantity",
              quantities[i]));
    }
    Map<String, Object> goods =
        Map.of(
            "number",
            orderNumber + "-" + packageId,
            "remote_id",
            String.valueOf(packageId),
            "state",
            Map.of("enum_value", "100"),
            "packageitem_set",
            items);
    Answer answer =
        split.post(
            "api/v1/channels/" + slug + "/orders/",
            Map.of("number", orderNumber, "packages", List.of(goods)));
    if (answer.status() != 200) {
      throw new AssertionError(answer.text());
    }
  }

  String path() {
    return "flow-trigger/" + slug + "/split_packages";
  }

  static Map<String, Object> external(String number, List<Map<String, Object>> groups) {
    return Map.of("payload", Map.of("number", number, "packages", groups));
  }

  /** A group of lines by their marketplace's ids; a quantity of 0 is left out. */
  static Map<String, Object> group(long packageId, int... quantities) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < quantities.length; i++) {
      if (quantities[i] > 0) {
        String lineId = String.valueOf(packageId * 10 + i + 1);
        items.add(
            Map.of(
                "order_item",
                Map.of("extra_field", Map.of("id", lineId)),
                "quantity",
                quantities[i]));
      }
    }
    return Map.of("packageitem_set", items);
  }
}
