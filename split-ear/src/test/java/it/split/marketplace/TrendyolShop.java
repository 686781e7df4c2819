package it.split.marketplace;

import static java.nio.charset.StandardCharsets.US_ASCII;

import it.split.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** A seller at the simulated Trendyol with numbers nobody else has. */
record TrendyolShop(Sandbox sandbox, String seller) {
  private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
  private static final String KEY = "contract-key";
  private static final String SECRET = "contract-secret";

  static TrendyolShop open(Sandbox sandbox) {
    TrendyolShop shop = new TrendyolShop(sandbox, String.valueOf(NUMBERS.incrementAndGet()));
    shop.isAgreed(false);
    return shop;
  }

  static String orderNumber() {
    return "80" + NUMBERS.incrementAndGet();
  }

  void moveAbroad() {
    isAgreed(true);
  }

  private void isAgreed(boolean international) {
    sandbox.put(
        "trendyol/shops/" + seller,
        Map.of(
            "api_key", KEY,
            "api_secret", SECRET,
            "tier", "unlimited",
            "international", international));
  }

  Map<String, String> settings() {
    return Map.of(
        "base_url",
        sandbox.base("trendyol"),
        "seller_id",
        seller,
        "api_key",
        KEY,
        "api_secret",
        SECRET,
        "connect_timeout_ms",
        "1000",
        "read_timeout_ms",
        "2000");
  }

  /** What somebody with the seller's credentials is answered who calls himself that. */
  int statusFor(String userAgent) {
    String pair = KEY + ":" + SECRET;
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    sandbox.base("trendyol") + "/integration/order/sellers/" + seller + "/orders"))
            .header("User-Agent", userAgent)
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(US_ASCII)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Three units on the first line and one on the second; answers with Trendyol's view of it. */
  JsonNode sells(String order, String status) {
    return sandbox.answer(
        "trendyol/orders",
        Map.of(
            "shop",
            seller,
            "order_number",
            order,
            "status",
            status,
            "lines",
            List.of(
                Map.of("stock_code", "SKU-1", "barcode", "869", "quantity", 3),
                Map.of("stock_code", "SKU-2", "quantity", 1))));
  }
}
