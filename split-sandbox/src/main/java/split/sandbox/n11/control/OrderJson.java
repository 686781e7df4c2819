package split.sandbox.n11.control;

import static split.sandbox.wire.JsonFormat.array;
import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.orNull;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import split.sandbox.n11.HistoryEntry;
import split.sandbox.n11.OrderLine;
import split.sandbox.n11.ShipmentPackage;
import split.sandbox.n11.Shop;

/** The whole truth about an order: every package it ever had and which came out of which. */
final class OrderJson {
  private OrderJson() {}

  static JsonObject of(Shop shop, String orderNumber) {
    List<ShipmentPackage> packages = shop.packagesOf(orderNumber);
    int units =
        packages.stream().filter(each -> !each.broken()).mapToInt(ShipmentPackage::units).sum();
    return object()
        .add("shop", shop.appKey())
        .add("order_number", orderNumber)
        .add("units", units)
        .add("packages", objects(packages.stream().map(each -> of(each, packages))))
        .build();
  }

  private static JsonObject of(ShipmentPackage each, List<ShipmentPackage> family) {
    JsonArrayBuilder children = array();
    family.stream()
        .filter(other -> isChild(other, each.id()))
        .forEach(child -> children.add(child.id()));
    JsonObjectBuilder json =
        object().add("package_id", each.id()).add("status", each.status().wireName());
    json.add("broken", each.broken()).add("units", each.units());
    json.add("created_by", each.origin().kind().wireName())
        .add("parent", parent(each))
        .add("children", children);
    json.add("campaign_code", each.campaignCode())
        .add("tracking_number", orNull(each.trackingNumber()));
    json.add("created_at", each.created().toString())
        .add("modified_at", each.lastModified().toString());
    json.add("history", objects(each.history().stream().map(OrderJson::of)));
    return json.add("lines", objects(each.lines().stream().map(OrderJson::of))).build();
  }

  private static boolean isChild(ShipmentPackage each, long parentId) {
    return each.origin().parent().isPresent() && each.origin().parent().getAsLong() == parentId;
  }

  private static JsonValue parent(ShipmentPackage each) {
    return each.origin().parent().isPresent()
        ? Json.createValue(each.origin().parent().getAsLong())
        : JsonValue.NULL;
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
        .add("due_amount", line.money().due())
        .add("accepted", line.accepted())
        .build();
  }
}
