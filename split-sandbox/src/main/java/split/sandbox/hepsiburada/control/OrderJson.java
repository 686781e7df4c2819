package split.sandbox.hepsiburada.control;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.orNull;
import static split.sandbox.wire.JsonFormat.strings;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.sandbox.hepsiburada.Cancellation;
import split.sandbox.hepsiburada.HistoryEntry;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.Packing;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;

/**
 * The whole truth about an order: every package it ever had, which came out of which, and what is
 * in none. Its units never change: those in living packages, open ones and cancelled ones.
 */
final class OrderJson {
  private OrderJson() {}

  static JsonObject of(Shop shop, String orderNumber) {
    List<ShipmentPackage> packages = shop.packagesOf(orderNumber);
    List<LineItem> open =
        shop.openLines().stream().filter(line -> isOf(line, orderNumber)).toList();
    List<Cancellation> cancelled = shop.cancelledOf(orderNumber);
    Stream<LineItem> packed =
        packages.stream()
            .filter(OrderJson::holdsUnits)
            .flatMap(each -> each.lines().stream())
            .filter(line -> isOf(line, orderNumber));
    int units =
        Stream.of(packed, open.stream(), cancelled.stream().map(Cancellation::line))
            .flatMap(each -> each)
            .mapToInt(LineItem::quantity)
            .sum();
    return object()
        .add("shop", shop.merchantId())
        .add("order_number", orderNumber)
        .add("units", units)
        .add("packages", objects(packages.stream().map(each -> of(each, packages))))
        .add("open_lines", objects(open.stream().map(OrderJson::of)))
        .add("cancelled_lines", objects(cancelled.stream().map(OrderJson::of)))
        .build();
  }

  private static boolean isOf(LineItem line, String orderNumber) {
    return line.orderNumber().equals(orderNumber);
  }

  private static boolean holdsUnits(ShipmentPackage each) {
    return each.status() != PackageStatus.UNPACKED && each.status() != PackageStatus.CANCELLED;
  }

  private static JsonObject of(ShipmentPackage each, List<ShipmentPackage> family) {
    List<String> children =
        family.stream()
            .filter(child -> child.origin().parent().equals(Optional.of(each.packageNumber())))
            .map(ShipmentPackage::packageNumber)
            .toList();
    JsonObjectBuilder json =
        object().add("package_number", each.packageNumber()).add("id", each.id());
    json.add("status", each.status().wireName());
    json.add("broken", each.status() == PackageStatus.UNPACKED).add("units", each.units());
    json.add("created_by", each.origin().kind().wireName())
        .add("parent", orNull(each.origin().parent()))
        .add("children", strings(children));
    json.add("barcode", each.barcode()).add("tracking_number", orNull(each.trackingNumber()));
    json.add("packing", of(each.packing()));
    json.add("created_at", each.created().toString())
        .add("modified_at", each.lastModified().toString());
    json.add("history", objects(each.history().stream().map(OrderJson::of)));
    return json.add("lines", objects(each.lines().stream().map(OrderJson::of))).build();
  }

  private static JsonObject of(Packing packing) {
    return object()
        .add(
            "parcel_quantity",
            packing.parcelQuantity().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
        .add("deci", packing.deci().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
        .add("cargo_company", orNull(packing.cargoCompany()))
        .add("carrier", orNull(packing.carrier()))
        .add("barcode", orNull(packing.barcode()))
        .add("warehouse", packing.warehouse().<JsonValue>map(OrderJson::of).orElse(JsonValue.NULL))
        .build();
  }

  private static JsonObject of(Packing.Warehouse warehouse) {
    return object()
        .add("shipping_address_label", orNull(warehouse.shippingAddressLabel()))
        .add("shipping_model", orNull(warehouse.shippingModel()))
        .build();
  }

  private static JsonObject of(HistoryEntry entry) {
    return object()
        .add("time", entry.time().toString())
        .add("status", entry.status().wireName())
        .build();
  }

  private static JsonObject of(Cancellation cancellation) {
    return object()
        .add("line", of(cancellation.line()))
        .add("by", cancellation.by().wireName())
        .add("reason", cancellation.reason())
        .add("time", cancellation.time().toString())
        .build();
  }

  private static JsonObject of(LineItem line) {
    return object()
        .add("line_id", line.id())
        .add("origin_line_id", line.originId())
        .add("order_number", line.orderNumber())
        .add("merchant_sku", line.article().merchantSku())
        .add("hb_sku", line.article().hbSku())
        .add("barcode", line.article().barcode())
        .add("quantity", line.quantity())
        .build();
  }
}
