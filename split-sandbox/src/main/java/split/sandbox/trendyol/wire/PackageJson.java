package split.sandbox.trendyol.wire;

import static jakarta.json.Json.createValue;
import static split.sandbox.wire.JsonFormat.array;
import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.orNull;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import split.sandbox.trendyol.Dispatch;
import split.sandbox.trendyol.HistoryEntry;
import split.sandbox.trendyol.Order;
import split.sandbox.trendyol.OrderLine;
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.ShipmentPackage;

/**
 * A package in Trendyol's own words. Times are epoch milliseconds, that of the order three hours
 * ahead because it is Turkish time.
 *
 * @param spelling of a state, which is another one in webhooks
 */
public record PackageJson(FieldNames names, Function<PackageStatus, String> spelling) {
  public static final PackageJson USUAL = listed(FieldNames.NEW);
  private static final Duration TURKISH = Duration.ofHours(3);
  private static final Duration DELIVERY_TIME = Duration.ofDays(3);

  static PackageJson listed(FieldNames names) {
    return new PackageJson(names, PackageStatus::wireName);
  }

  static PackageJson pushed(FieldNames names) {
    return new PackageJson(names, status -> status.wireName().toUpperCase(Locale.ROOT));
  }

  public JsonObject of(Order order, ShipmentPackage each) {
    JsonObjectBuilder json = object();
    names.add(json, "shipmentPackageId", "id", createValue(each.id()));
    json.add("orderNumber", each.orderNumber());
    json.add("shipmentPackageStatus", spelling.apply(each.status()));
    json.add("status", spelling.apply(each.status()));
    buyer(json, order);
    cargo(json, each);
    origin(json, each);
    json.add("agreedDeliveryDate", order.time().plus(DELIVERY_TIME).toEpochMilli());
    json.add("lastModifiedDate", each.lastModified().toEpochMilli());
    json.add("orderDate", order.time().plus(TURKISH).toEpochMilli());
    BigDecimal total =
        each.lines().stream().map(OrderLine::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
    names.add(json, "packageTotalPrice", "totalPrice", createValue(total));
    json.add("lines", objects(each.lines().stream().map(line -> line(each, line))));
    return json.add("packageHistories", objects(each.history().stream().map(this::history)))
        .build();
  }

  private static void buyer(JsonObjectBuilder json, Order order) {
    json.add("customerId", order.customerId()).add("customerFirstName", order.customerName());
    json.add("customerLastName", "").add("customerEmail", order.customerEmail());
    JsonObject address =
        object()
            .add("address1", "Örnek Mahallesi, Kum Sokak 1")
            .add("city", "İstanbul")
            .add("district", "Şişli")
            .add("fullName", order.customerName())
            .add("postalCode", "34000")
            .add("countryCode", "TR")
            .build();
    json.add("shipmentAddress", address).add("invoiceAddress", address);
  }

  private static void cargo(JsonObjectBuilder json, ShipmentPackage each) {
    Dispatch dispatch = each.dispatch();
    json.add("cargoTrackingNumber", Long.parseLong(each.trackingNumber()));
    json.add("cargoProviderName", dispatch.carrier().shownName());
    json.add("cargoSenderNumber", orNull(dispatch.tracking().map(Dispatch.Tracking::number)));
    json.addNull("cargoTrackingLink");
    json.add("cargoDeci", dispatch.deci().orElse(BigDecimal.ONE));
    json.add("boxQuantity", dispatch.boxes().orElse(1));
    json.add("warehouseId", dispatch.warehouseId());
  }

  private static void origin(JsonObjectBuilder json, ShipmentPackage each) {
    json.add("createdBy", each.origin().kind().wireName());
    each.origin()
        .shown()
        .ifPresent(
            ids -> {
              JsonArrayBuilder origins = array();
              ids.forEach(origins::add);
              json.add("originPackageIds", origins);
            });
  }

  private JsonObject line(ShipmentPackage owner, OrderLine line) {
    JsonObjectBuilder json = object();
    names.add(json, "lineId", "id", createValue(line.id()));
    json.add("quantity", line.quantity()).add("barcode", line.article().barcode());
    names.add(json, "stockCode", "merchantSku", createValue(line.article().stockCode()));
    json.add("productName", line.article().name()).add("contentId", line.article().productId());
    names.add(json, "lineUnitPrice", "price", createValue(line.article().price()));
    names.add(json, "lineGrossAmount", "amount", createValue(line.gross()));
    json.add("currencyCode", "TRY");
    return json.add("orderLineItemStatusName", spelling.apply(owner.status())).build();
  }

  private JsonObject history(HistoryEntry entry) {
    return object()
        .add("createdDate", entry.time().toEpochMilli())
        .add("status", spelling.apply(entry.status()))
        .build();
  }
}
