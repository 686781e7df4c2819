package split.sandbox.n11.wire;

import static split.sandbox.wire.JsonFormat.array;
import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.orNull;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import split.sandbox.n11.HistoryEntry;
import split.sandbox.n11.LineMoney;
import split.sandbox.n11.Order;
import split.sandbox.n11.OrderLine;
import split.sandbox.n11.PackageStatus;
import split.sandbox.n11.ShipmentPackage;

/**
 * A package in N11's own words. Times are epoch milliseconds; a state in the history has a blank
 * before it.
 */
public final class PackageJson {
  private static final ZoneOffset TURKEY = ZoneOffset.ofHours(3);
  private static final Duration DELIVERY_TIME = Duration.ofDays(3);
  private static final int CARGO_COMPANY = 344;

  private PackageJson() {}

  public static JsonObject of(Order order, ShipmentPackage each) {
    JsonObjectBuilder json = object().add("id", each.id()).add("orderNumber", each.orderNumber());
    json.add("shipmentPackageStatus", each.status().wireName());
    buyer(json, order);
    cargo(json, each);
    json.add("shipmentMethod", 1).add("totalAmount", total(each, LineMoney::due));
    json.add("totalDiscountAmount", total(each, m -> m.sellerDiscount().add(m.mallDiscount())));
    json.add("isReturned", false).add("micro", false);
    json.add("agreedDeliveryDate", agreedDelivery(each.history().getFirst().time()));
    json.add("lastModifiedDate", each.lastModified().toEpochMilli());
    json.add("packageHistories", objects(each.history().stream().map(PackageJson::history)));
    return json.add("lines", objects(each.lines().stream().map(line -> line(each, line)))).build();
  }

  private static void buyer(JsonObjectBuilder json, Order order) {
    json.add("customerId", order.customerId()).add("customerEmail", order.customerEmail());
    json.add("customerfullName", order.customerName()).add("tcIdentityNumber", "");
    json.addNull("taxId").addNull("taxOffice");
    json.add(
        "billingAddress",
        address(order).add("taxId", "").add("taxHouse", "").add("invoiceType", 1));
    json.add("shippingAddress", address(order));
    json.addNull("deliveryAddressType");
  }

  private static JsonObjectBuilder address(Order order) {
    return object()
        .add("address", "Örnek Mahallesi, Kum Sokak 1")
        .add("city", "İstanbul")
        .add("district", "Şişli")
        .add("neighborhood", "Örnek")
        .add("fullName", order.customerName())
        .add("gsm", "")
        .add("tcId", "")
        .add("postalCode", "34000")
        .add("countryCode", "TR");
  }

  private static void cargo(JsonObjectBuilder json, ShipmentPackage each) {
    json.add("shipmentCompanyId", CARGO_COMPANY).add("cargoProviderName", "Sandbox Kargo");
    json.add("cargoTrackingNumber", each.campaignCode());
    json.add("cargoSenderNumber", orNull(each.trackingNumber()));
    json.add(
        "cargoTrackingLink",
        orNull(each.trackingNumber().map("https://cargo.example/track/"::concat)));
  }

  private static BigDecimal total(ShipmentPackage each, Function<LineMoney, BigDecimal> amount) {
    return each.lines().stream()
        .map(OrderLine::money)
        .map(amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The last second of the third day, as a Turkish calendar has it. */
  private static long agreedDelivery(Instant ordered) {
    return ordered
        .atOffset(TURKEY)
        .plus(DELIVERY_TIME)
        .with(LocalTime.of(23, 59, 59))
        .toInstant()
        .toEpochMilli();
  }

  private static JsonObject history(HistoryEntry entry) {
    return object()
        .add("createdDate", entry.time().toEpochMilli())
        .add("status", " " + entry.status().wireName())
        .build();
  }

  private static JsonObject line(ShipmentPackage owner, OrderLine line) {
    boolean early = owner.status() == PackageStatus.CREATED && line.accepted();
    LineMoney money = line.money();
    return object()
        .add("orderLineId", line.id())
        .add("productId", line.article().productId())
        .add("productName", line.article().name())
        .add("stockCode", line.article().stockCode())
        .add("barcode", line.article().barcode())
        .add("quantity", line.quantity())
        .add("price", line.article().price())
        .add("dueAmount", money.due())
        .add("sellerInvoiceAmount", money.due().add(money.mallDiscount()))
        .add("sellerDiscount", money.sellerDiscount())
        .add("mallDiscount", money.mallDiscount())
        .add("vatRate", line.article().vatRate())
        .add("commissionRate", line.article().commissionRate())
        .add(
            "orderItemLineItemStatusName",
            (early ? PackageStatus.PICKING : owner.status()).wireName())
        .add("variantAttributes", array())
        .add("sender", "SELLER")
        .build();
  }
}
