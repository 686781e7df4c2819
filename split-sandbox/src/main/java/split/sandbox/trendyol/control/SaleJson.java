package split.sandbox.trendyol.control;

import static split.sandbox.wire.JsonFormat.decimal;
import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import split.sandbox.Numbers;
import split.sandbox.trendyol.Article;
import split.sandbox.trendyol.Carrier;
import split.sandbox.trendyol.Dispatch;
import split.sandbox.trendyol.Order;
import split.sandbox.trendyol.OrderLine;
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.Sale;
import split.sandbox.wire.JsonFormat;
import split.sandbox.wire.JsonFormat.BadJson;

/** Reads an order to be put into a shop; whatever is not given is made. */
final class SaleJson {
  private static final BigDecimal PRICE = new BigDecimal("100.00");

  private final Numbers numbers;
  private final Instant now;

  SaleJson(Numbers numbers, Instant now) {
    this.numbers = numbers;
    this.now = now;
  }

  Sale read(JsonObject json) {
    List<OrderLine> lines =
        JsonFormat.values(json, "lines").stream()
            .map(JsonFormat::asObject)
            .map(this::line)
            .toList();
    if (lines.isEmpty()) {
      throw new BadJson("lines is required");
    }
    return new Sale(
        order(json),
        number(json, "package_id").map(numbers::givenPackageId).orElseGet(numbers::packageId),
        status(json),
        Dispatch.of(carrier(json)),
        lines);
  }

  private static PackageStatus status(JsonObject json) {
    String given = text(json, "status").orElse(PackageStatus.CREATED.wireName());
    return PackageStatus.named(given)
        .filter(each -> each != PackageStatus.UNPACKED)
        .orElseThrow(() -> new BadJson("no such status: " + given));
  }

  private static Carrier carrier(JsonObject json) {
    String given = text(json, "cargo_provider").orElse(Carrier.TEXMP.name());
    return Carrier.coded(given).orElseThrow(() -> new BadJson("no such cargo_provider: " + given));
  }

  private Order order(JsonObject json) {
    return new Order(
        text(json, "order_number").orElseGet(numbers::orderNumber),
        number(json, "customer_id").orElse(1L),
        text(json, "customer_name").orElse("Sandbox Müşterisi"),
        text(json, "customer_email").orElse("customer@sandbox.example"),
        number(json, "created_at").map(Instant::ofEpochMilli).orElse(now));
  }

  private OrderLine line(JsonObject json) {
    long id = number(json, "line_id").map(numbers::givenLineId).orElseGet(numbers::lineId);
    int quantity = integer(json, "quantity").orElse(1);
    if (quantity < 1) {
      throw new BadJson("quantity must be greater than zero");
    }
    return new OrderLine(id, id, article(json), quantity);
  }

  private Article article(JsonObject json) {
    String stockCode = required(text(json, "stock_code"), "stock_code");
    return new Article(
        number(json, "product_id").orElseGet(numbers::productId),
        text(json, "product_name").orElse(stockCode),
        stockCode,
        text(json, "barcode").orElse(stockCode),
        decimal(json, "price").orElse(PRICE));
  }
}
