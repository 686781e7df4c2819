package split.sandbox.n11.control;

import static split.sandbox.wire.JsonFormat.decimal;
import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import split.sandbox.Numbers;
import split.sandbox.n11.Article;
import split.sandbox.n11.LineMoney;
import split.sandbox.n11.Order;
import split.sandbox.n11.OrderLine;
import split.sandbox.n11.PackageStatus;
import split.sandbox.n11.Sale;
import split.sandbox.wire.JsonFormat;
import split.sandbox.wire.JsonFormat.BadJson;

/** Reads an order to be put into a shop; whatever is not given is made. */
final class SaleJson {
  private static final BigDecimal PRICE = new BigDecimal("100.00");
  private static final int VAT_RATE = 20;
  private static final int COMMISSION_RATE = 10;

  private final Numbers numbers;
  private final Instant now;

  SaleJson(Numbers numbers, Instant now) {
    this.numbers = numbers;
    this.now = now;
  }

  Sale read(JsonObject json) {
    String given = text(json, "status").orElse(PackageStatus.CREATED.wireName());
    PackageStatus status =
        PackageStatus.named(given).orElseThrow(() -> new BadJson("no such status: " + given));
    boolean accepted = status != PackageStatus.CREATED;
    List<OrderLine> lines =
        JsonFormat.values(json, "lines").stream()
            .map(JsonFormat::asObject)
            .map(line -> line(line, accepted))
            .toList();
    if (lines.isEmpty()) {
      throw new BadJson("lines is required");
    }
    return new Sale(
        order(json),
        number(json, "package_id").map(numbers::givenPackageId).orElseGet(numbers::packageId),
        status,
        number(json, "created_at").map(Instant::ofEpochMilli).orElse(now),
        lines);
  }

  private Order order(JsonObject json) {
    return new Order(
        text(json, "order_number").orElseGet(numbers::orderNumber),
        number(json, "customer_id").orElse(1L),
        text(json, "customer_name").orElse("Sandbox Müşterisi"),
        text(json, "customer_email").orElse("customer@sandbox.example"));
  }

  private OrderLine line(JsonObject json, boolean accepted) {
    long id = number(json, "line_id").map(numbers::givenLineId).orElseGet(numbers::lineId);
    int quantity = integer(json, "quantity").orElse(1);
    if (quantity < 1) {
      throw new BadJson("quantity must be greater than zero");
    }
    Article article = article(json);
    BigDecimal sellerDiscount = decimal(json, "seller_discount").orElse(BigDecimal.ZERO);
    BigDecimal mallDiscount = decimal(json, "mall_discount").orElse(BigDecimal.ZERO);
    BigDecimal full = article.price().multiply(BigDecimal.valueOf(quantity));
    BigDecimal due =
        decimal(json, "due_amount")
            .orElseGet(() -> full.subtract(sellerDiscount).subtract(mallDiscount));
    return new OrderLine(
        id, id, article, quantity, new LineMoney(due, sellerDiscount, mallDiscount), accepted);
  }

  private Article article(JsonObject json) {
    String stockCode = JsonFormat.required(text(json, "stock_code"), "stock_code");
    return new Article(
        number(json, "product_id").orElseGet(numbers::productId),
        text(json, "product_name").orElse(stockCode),
        stockCode,
        text(json, "barcode").orElse(stockCode),
        decimal(json, "price").orElse(PRICE),
        integer(json, "vat_rate").orElse(VAT_RATE),
        integer(json, "commission_rate").orElse(COMMISSION_RATE));
  }
}
