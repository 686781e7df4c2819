package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.object;

import jakarta.json.JsonObjectBuilder;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.Order;
import split.sandbox.hepsiburada.Shop;

/** Units of a line as orders show them, which is not as packages do. */
final class OrderLineJson {
  private OrderLineJson() {}

  static JsonObjectBuilder of(Shop shop, LineItem line, String status) {
    Order order = shop.order(line.orderNumber()).orElseThrow();
    return object()
        .add("id", line.id())
        .add("sku", line.article().hbSku())
        .add("merchantSKU", line.article().merchantSku())
        .add("name", line.article().name())
        .add("productBarcode", line.article().barcode())
        .add("orderNumber", line.orderNumber())
        .add("orderDate", WireTime.write(order.time()))
        .add("merchantId", shop.merchantId())
        .add("customerId", order.customerId())
        .add("customerName", order.customerName())
        .add("quantity", line.quantity())
        .add("unitPrice", PackageJson.money(line.article().price()))
        .add("totalPrice", PackageJson.money(PackageJson.total(line)))
        .add("status", status);
  }
}
