package split.sandbox.n11.wire;

import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.required;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import split.sandbox.Switches;
import split.sandbox.n11.CancelledItem;
import split.sandbox.n11.N11Switch;
import split.sandbox.n11.OrderLine;
import split.sandbox.n11.Part;
import split.sandbox.n11.ShipmentPackage;
import split.sandbox.n11.SplitDone;
import split.sandbox.n11.SplitRequest;
import split.sandbox.wire.JsonFormat;

/**
 * Splits by units of lines and may cancel some; the answer names the new packages that can be
 * shipped.
 */
final class QuantitySplit extends Splitting {
  @Override
  SplitRequest read(JsonObject body) {
    return new SplitRequest.ByQuantity(
        JsonFormat.values(body, "splitPackages").stream()
            .map(JsonFormat::asObject)
            .map(QuantitySplit::group)
            .toList(),
        JsonFormat.values(body, "cancelledItems").stream()
            .map(JsonFormat::asObject)
            .map(QuantitySplit::cancelled)
            .toList());
  }

  private static List<Part> group(JsonObject group) {
    return JsonFormat.values(group, "packageDetails").stream()
        .map(JsonFormat::asObject)
        .map(detail -> part(detail, "quantities"))
        .toList();
  }

  private static CancelledItem cancelled(JsonObject item) {
    return new CancelledItem(
        part(item, "quantity"), required(integer(item, "cancelReasonId"), "cancelReasonId"));
  }

  private static Part part(JsonObject json, String quantity) {
    return new Part(
        required(number(json, "orderLineId"), "orderLineId"),
        required(integer(json, quantity), quantity));
  }

  @Override
  JsonObject answer(SplitDone done, Switches switches) {
    JsonObjectBuilder json = object().add("code", 200).add("message", "success");
    return switches.on(N11Switch.SPLIT_ITEMS_ABSENT)
        ? json.build()
        : json.add("splitPackageOrderItems", items(done, switches)).build();
  }

  private static JsonArrayBuilder items(SplitDone done, Switches switches) {
    boolean unlisted = done.remainder().isPresent() && switches.on(N11Switch.REMAINDER_UNLISTED);
    Stream<ShipmentPackage> listed =
        unlisted
            ? done.groups().stream()
            : Stream.concat(done.groups().stream(), done.remainder().stream());
    return objects(listed.flatMap(each -> each.lines().stream().map(line -> item(each, line))));
  }

  private static JsonObject item(ShipmentPackage each, OrderLine line) {
    return object()
        .add("orderNumber", each.orderNumber())
        .add("packageId", each.id())
        .add("orderLineId", line.id())
        .add("stockCode", line.article().stockCode())
        .add("quantity", line.quantity())
        .build();
  }
}
