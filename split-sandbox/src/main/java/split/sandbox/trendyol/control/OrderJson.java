package split.sandbox.trendyol.control;

import static split.sandbox.wire.JsonFormat.array;
import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.orNull;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.sandbox.trendyol.Dispatch;
import split.sandbox.trendyol.HistoryEntry;
import split.sandbox.trendyol.OrderLine;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;

/**
 * The whole truth about an order: every package it ever had and which came out of which, those too
 * that Trendyol does not show yet.
 */
final class OrderJson {
  private OrderJson() {}

  static JsonObject of(Shop shop, String orderNumber, Instant now) {
    List<ShipmentPackage> packages = shop.packagesOf(orderNumber);
    int units =
        packages.stream().filter(each -> !each.broken()).mapToInt(ShipmentPackage::units).sum();
    return object()
        .add("shop", shop.sellerId())
        .add("order_number", orderNumber)
        .add("units", units)
        .add("packages", objects(packages.stream().map(each -> of(each, packages, now))))
        .build();
  }

  private static JsonObject of(ShipmentPackage each, List<ShipmentPackage> family, Instant now) {
    JsonArrayBuilder children = array();
    family.stream()
        .filter(child -> child.origin().parent().equals(Optional.of(each.id())))
        .forEach(child -> children.add(child.id()));
    JsonObjectBuilder json =
        object().add("package_id", each.id()).add("status", each.status().wireName());
    json.add("shown_status", orNull(each.at(now).map(shown -> shown.status().wireName())));
    json.add("broken", each.broken()).add("units", each.units());
    json.add("created_by", each.origin().kind().trueName())
        .add("parent", each.origin().parent().map(OrderJson::id).orElse(JsonValue.NULL))
        .add("children", children);
    json.add("tracking_number", each.trackingNumber());
    dispatch(json, each.dispatch());
    json.add("created_at", each.created().toString())
        .add("modified_at", each.lastModified().toString());
    json.add("history", objects(each.history().stream().map(OrderJson::of)));
    return json.add("lines", objects(each.lines().stream().map(OrderJson::of))).build();
  }

  private static JsonValue id(long id) {
    return Json.createValue(id);
  }

  private static void dispatch(JsonObjectBuilder json, Dispatch dispatch) {
    json.add("cargo_provider", dispatch.carrier().name());
    json.add("warehouse_id", dispatch.warehouseId());
    json.add(
        "box_quantity", dispatch.boxes().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL));
    json.add("deci", dispatch.deci().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL));
    json.add("invoice_number", orNull(dispatch.invoiceNumber()));
    json.add("sender_number", orNull(dispatch.tracking().map(Dispatch.Tracking::number)));
    json.add("sender_provider", orNull(dispatch.tracking().map(Dispatch.Tracking::providerCode)));
  }

  private static JsonObject of(HistoryEntry entry) {
    return object()
        .add("time", entry.time().toString())
        .add("status", entry.status().wireName())
        .build();
  }

  private static JsonObject of(OrderLine line) {
    return object()
        .add("line_id", line.id())
        .add("origin_line_id", line.originId())
        .add("stock_code", line.article().stockCode())
        .add("barcode", line.article().barcode())
        .add("quantity", line.quantity())
        .add("price", line.article().price())
        .build();
  }
}
