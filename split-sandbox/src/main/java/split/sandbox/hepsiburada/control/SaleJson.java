package split.sandbox.hepsiburada.control;

import static split.sandbox.wire.JsonFormat.decimal;
import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.sandbox.hepsiburada.Article;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.Numbers;
import split.sandbox.hepsiburada.Order;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.Sale;
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
    String orderNumber = text(json, "order_number").orElseGet(numbers::orderNumber);
    List<LineItem> lines =
        JsonFormat.values(json, "lines").stream()
            .map(JsonFormat::asObject)
            .map(line -> line(orderNumber, line))
            .toList();
    if (lines.isEmpty()) {
      throw new BadJson("lines is required");
    }
    Order order =
        new Order(
            orderNumber,
            text(json, "customer_id").orElse(orderNumber),
            text(json, "customer_name").orElse("Sandbox Müşterisi"),
            number(json, "created_at").map(Instant::ofEpochMilli).orElse(now));
    return new Sale(order, text(json, "package_number"), status(json), lines);
  }

  /** Without a package there is no state of one. */
  private static Optional<PackageStatus> status(JsonObject json) {
    String given = text(json, "status").orElse(PackageStatus.OPEN.wireName());
    PackageStatus status =
        PackageStatus.named(given)
            .filter(each -> each != PackageStatus.UNPACKED && each != PackageStatus.CANCELLED)
            .orElseThrow(() -> new BadJson("no such status: " + given));
    return json.getBoolean("packed", true) ? Optional.of(status) : Optional.empty();
  }

  private LineItem line(String orderNumber, JsonObject json) {
    String id =
        text(json, "line_id").map(given -> Guid.of(given, "line_id")).orElseGet(numbers::lineId);
    int quantity = integer(json, "quantity").orElse(1);
    if (quantity < 1) {
      throw new BadJson("quantity must be greater than zero");
    }
    return new LineItem(id, id, orderNumber, article(json), quantity);
  }

  private static Article article(JsonObject json) {
    String sku =
        required(text(json, "merchant_sku").or(() -> text(json, "stock_code")), "merchant_sku");
    return new Article(
        text(json, "hb_sku").orElse("HB" + sku),
        sku,
        text(json, "barcode").orElse(sku),
        text(json, "product_name").orElse(sku),
        decimal(json, "price").orElse(PRICE));
  }
}
