package it.split.demonstration;

import it.split.Sandbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A shop at one of the simulated marketplaces, and the channel that Split has for it.
 *
 * @param marketplace as Split and the sandbox name it
 * @param shop what the sandbox knows the seller by
 * @param account what the seller agreed with the marketplace
 * @param settings of the channel, its address excepted
 */
public record Stall(
    String title,
    String marketplace,
    String shop,
    Map<String, Object> account,
    Map<String, String> settings) {
  public static final Stall N11 =
      new Stall(
          "N11",
          "n11",
          "demo-shop",
          Map.of("app_secret", "demo-shop-secret"),
          Map.of(
              "app_key",
              "demo-shop",
              "app_secret",
              "demo-shop-secret",
              "category_ids",
              "1001770, 1002032",
              "deny_reason_id",
              "81",
              "cancellation_reason_id",
              "4",
              "refund_reason_id",
              "2"));

  public static final Stall TRENDYOL =
      new Stall(
          "Trendyol",
          "trendyol",
          "27380",
          Map.of("api_key", "demo-key", "api_secret", "demo-key-secret"),
          Map.of("seller_id", "27380", "api_key", "demo-key", "api_secret", "demo-key-secret"));

  public static final Stall HEPSIBURADA =
      new Stall(
          "Hepsiburada",
          "hepsiburada",
          "5a1d3c7e-0000-4000-8000-000000000001",
          Map.of("username", "demo-user", "password", "demo-user-secret"),
          Map.of(
              "merchant_id",
              "5a1d3c7e-0000-4000-8000-000000000001",
              "username",
              "demo-user",
              "password",
              "demo-user-secret",
              "user_agent",
              "split-demonstration"));

  public String slug() {
    return marketplace + "-demo";
  }

  public String trigger() {
    return "flow-trigger/" + slug() + "/split_packages";
  }

  public void open(Sandbox sandbox) {
    sandbox.put(marketplace + "/shops/" + shop, account);
  }

  public void sell(
      Sandbox sandbox,
      String orderNumber,
      String packageField,
      Object packageId,
      String status,
      List<Map<String, Object>> lines) {
    sandbox.post(
        marketplace + "/orders",
        Map.of(
            "shop",
            shop,
            "order_number",
            orderNumber,
            packageField,
            packageId,
            "status",
            status,
            "lines",
            lines));
  }

  public Map<String, Object> channel(int omsChannelId, Sandbox sandbox) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("base_url", sandbox.base(marketplace));
    return Map.of(
        "oms_channel_id",
        omsChannelId,
        "name",
        title + " demonstration",
        "marketplace",
        marketplace,
        "is_active",
        true,
        "feature_flags",
        Map.of("split_packages", true),
        "settings",
        all);
  }
}
