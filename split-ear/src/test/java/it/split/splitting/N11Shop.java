package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

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
  static final String SECRET = "what-only-the-shop-and-n11-know";

  /** What N11 wants of an active channel, beside address and credentials. */
  static final Map<String, String> TRADE =
      Map.of(
          "category_ids", "1001770",
          "deny_reason_id", "81",
          "cancellation_reason_id", "4",
          "refund_reason_id", "2");

  private final Api split;
  private final Sandbox sandbox;
  private final String slug;
  private final String appKey;
  private boolean partial;

  private N11Shop(Api split, Sandbox sandbox, String slug) {
    this.split = split;
    this.sandbox = sandbox;
    this.slug = slug;
    this.appKey = "key-of-" + slug;
  }

  static N11Shop open(Api split, Sandbox sandbox, String slug, Map<String, String> settings) {
    N11Shop shop = new N11Shop(split, sandbox, slug);
    sandbox.put("n11/shops/" + shop.appKey, Map.of("app_secret", SECRET));
    Answer answer = split.put("api/v1/channels/" + slug + "/", shop.channel(settings));
    if (answer.status() / 100 != 2) {
      throw new AssertionError(answer.text());
    }
    return shop;
  }

  /** From now on units that no group names form a package of their own. */
  void allowsPartialSplits() {
    partial = true;
    set(Map.of());
  }

  /** Changes settings of the channel. */
  void set(Map<String, String> settings) {
    Answer answer = split.put("api/v1/channels/" + slug + "/", channel(settings));
    if (answer.status() / 100 != 2) {
      throw new AssertionError(answer.text());
    }
  }

  /**
   * What every living package of the order holds here and at the marketplace, by the marketplace's
   * id: units by SKU. Only for orders of which every split is confirmed.
   */
  Books books(String orderNumber) {
    return Books.of(
        split, sandbox.get("n11/orders/" + orderNumber + "?shop=" + appKey), orderNumber);
  }

  /** Both sides see the same packages with the same units, and all that was sold. */
  void isBalanced(String orderNumber, int unitsSold) {
    Books books = books(orderNumber);
    assertThat(books.ours()).as("packages of order " + orderNumber).isEqualTo(books.theirs());
    assertThat(books.units()).as("units of order " + orderNumber).isEqualTo(unitsSold);
  }

  private Map<String, Object> channel(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(TRADE);
    settings.putAll(more);
    settings.putIfAbsent("base_url", sandbox.base("n11"));
    settings.put("app_key", appKey);
    settings.putIfAbsent("app_secret", SECRET);
    return Map.of(
        "oms_channel_id",
        OMS_CHANNEL_ID,
        "name",
        "N11:" + slug,
        "marketplace",
        "n11",
        "is_active",
        true,
        "allow_partial_split",
        partial,
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
    sells("Picking", orderNumber, packageId, quantities);
  }

  void sells(String status, String orderNumber, long packageId, int... quantities) {
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
            "status", status,
            "lines", lines));
  }

  /** The same order as the order system tells it; its rows are the line ids plus a million. */
  void imports(String orderNumber, long packageId, int... quantities) {
    imports(orderNumber, packageId, Map.of(), quantities);
  }

  void imports(
      String orderNumber, long packageId, Map<String, Object> tracking, int... quantities) {
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
            "tracking",
            tracking,
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

  String appKey() {
    return appKey;
  }

  String path() {
    return "flow-trigger/" + slug + "/split_packages";
  }

  static Map<String, Object> external(String number, List<? extends Map<?, ?>> groups) {
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
