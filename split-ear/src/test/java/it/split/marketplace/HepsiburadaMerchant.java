package it.split.marketplace;

import it.split.Sandbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** A merchant at the simulated Hepsiburada, and what is true of his orders. */
record HepsiburadaMerchant(Sandbox sandbox, String id) {
  private static final String USER = "contract-user";
  private static final String PASSWORD = "contract-secret";
  private static final AtomicInteger ORDERS = new AtomicInteger();

  static HepsiburadaMerchant open(Sandbox sandbox, int number, Map<String, Object> more) {
    String id = "c0117ac7-0000-4000-8000-00000000000" + number;
    Map<String, Object> shop = new HashMap<>(Map.of("username", USER, "password", PASSWORD));
    shop.putAll(more);
    sandbox.put("hepsiburada/shops/" + id, shop);
    return new HepsiburadaMerchant(sandbox, id);
  }

  /** What a channel of his needs; read timeouts are short. */
  Map<String, String> settings() {
    return Map.of(
        "base_url",
        sandbox.base("hepsiburada"),
        "merchant_id",
        id,
        "username",
        USER,
        "password",
        PASSWORD,
        "user_agent",
        "contract_dev",
        "connect_timeout_ms",
        "1000",
        "read_timeout_ms",
        "2000");
  }

  String sell() {
    String order = "416" + ORDERS.incrementAndGet();
    sandbox.post(
        "hepsiburada/orders",
        Map.of(
            "shop",
            id,
            "order_number",
            order,
            "lines",
            List.of(
                Map.of("merchant_sku", "SKU-1", "barcode", "869", "quantity", 3),
                Map.of("merchant_sku", "SKU-2", "quantity", 1))));
    return order;
  }

  void ships(String order, String packageNumber) {
    sandbox.post(
        "hepsiburada/orders/" + order + "/ship?shop=" + id,
        Map.of("package_number", packageNumber));
  }

  /** Every package the order ever had, the oldest first. */
  List<JsonNode> packages(String order) {
    return sandbox
        .get("hepsiburada/orders/" + order + "?shop=" + id)
        .path("packages")
        .valueStream()
        .toList();
  }
}
