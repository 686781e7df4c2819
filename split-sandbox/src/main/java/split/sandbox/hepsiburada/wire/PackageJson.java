package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.array;
import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.orNull;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.Order;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;

/** A package in Hepsiburada's own words. */
public final class PackageJson {
  static final String CARGO_COMPANY = "Sandbox Kargo";
  private static final Duration DELIVERY_TIME = Duration.ofDays(2);

  private PackageJson() {}

  public static JsonObject of(Shop shop, ShipmentPackage each) {
    Order order = shop.order(each.lines().getFirst().orderNumber()).orElseThrow();
    JsonObjectBuilder json = object().add("id", each.id());
    json.add("status", each.status().wireName()).add("customerId", order.customerId());
    json.add("orderDate", WireTime.write(order.time()));
    json.add("dueDate", WireTime.write(order.time().plus(DELIVERY_TIME)));
    json.add("barcode", each.barcode()).add("packageNumber", each.packageNumber());
    json.add("cargoCompany", each.packing().cargoCompany().orElse(CARGO_COMPANY));
    address(json, order);
    json.add("unpackedDate", unpacked(each)).add("isCargoChangable", each.open());
    json.add("customerName", order.customerName()).add("totalPrice", money(total(each)));
    return json.add("items", objects(each.lines().stream().map(line -> item(shop, line)))).build();
  }

  private static void address(JsonObjectBuilder json, Order order) {
    json.add("recipientName", order.customerName());
    json.add("shippingAddressDetail", "Örnek Mahallesi, Kum Sokak 1")
        .add("shippingCity", "İstanbul");
    json.add("shippingTown", "Şişli").add("shippingDistrict", "Örnek");
    json.add("shippingCountryCode", "TR").add("email", "customer@sandbox.example");
    json.add("phoneNumber", "").add("companyName", order.customerName());
    json.add("billingAddress", "Örnek Mahallesi, Kum Sokak 1").add("billingCity", "İstanbul");
    json.add("taxOffice", "").add("taxNumber", "").add("identityNo", "");
  }

  private static JsonValue unpacked(ShipmentPackage each) {
    return each.status() == PackageStatus.UNPACKED
        ? Json.createValue(WireTime.write(each.lastModified()))
        : JsonValue.NULL;
  }

  private static JsonObject item(Shop shop, LineItem line) {
    Order order = shop.order(line.orderNumber()).orElseThrow();
    return object()
        .add("lineItemId", line.id())
        .add("listingId", line.originId())
        .add("merchantId", shop.merchantId())
        .add("hbSku", line.article().hbSku())
        .add("merchantSku", line.article().merchantSku())
        .add("quantity", line.quantity())
        .add("price", money(line.article().price()))
        .add("totalPrice", money(total(line)))
        .add("vatRate", 20)
        .add("productName", line.article().name())
        .add("productBarcode", line.article().barcode())
        .add("orderNumber", line.orderNumber())
        .add("orderDate", WireTime.write(order.time()))
        .add("deliveryType", "StandardDelivery")
        .add("properties", array())
        .build();
  }

  /** What a package number is answered with when only the carrier's side is told. */
  static JsonObject cargo(ShipmentPackage each) {
    return object()
        .add("packageNumber", each.packageNumber())
        .add("barcode", each.barcode())
        .add("status", each.status().wireName())
        .add("cargoCompany", each.packing().cargoCompany().orElse(CARGO_COMPANY))
        .add("trackingInfoCode", orNull(each.trackingNumber()))
        .add(
            "trackingInfoUrl",
            orNull(each.trackingNumber().map("https://cargo.example/track/"::concat)))
        .build();
  }

  static JsonObjectBuilder money(BigDecimal amount) {
    return object().add("currency", "TRY").add("amount", amount);
  }

  static BigDecimal total(LineItem line) {
    return line.article().price().multiply(BigDecimal.valueOf(line.quantity()));
  }

  private static BigDecimal total(ShipmentPackage each) {
    return each.lines().stream().map(PackageJson::total).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
