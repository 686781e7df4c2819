package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.Order;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.Refusal;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;

/** Shows an order with all its lines, each as often as its units lie in different places. */
final class OrderReading implements Operation {
  private final Interference interference;

  OrderReading(Interference interference) {
    this.interference = interference;
  }

  @Override
  public String name() {
    return "orders";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    Order order =
        shop.order(asked.orderNumber()).orElseThrow(() -> new Refused(Refusal.UNKNOWN_ORDER));
    List<ShipmentPackage> packages =
        shop.packagesOf(order.orderNumber()).stream().filter(OrderReading::holdsUnits).toList();
    String body =
        object()
            .add("orderId", order.orderNumber())
            .add("orderNumber", order.orderNumber())
            .add("orderDate", WireTime.write(order.time()))
            .add(
                "customer",
                object().add("customerId", order.customerId()).add("name", order.customerName()))
            .add("items", objects(items(shop, order, packages)))
            .build()
            .toString();
    interference.afterReading(shop, packages, switches);
    return Outcome.unchanged(Reply.json(body));
  }

  private static boolean holdsUnits(ShipmentPackage each) {
    return each.status() != PackageStatus.UNPACKED && each.status() != PackageStatus.CANCELLED;
  }

  private static Stream<JsonObject> items(Shop shop, Order order, List<ShipmentPackage> packages) {
    Stream<JsonObject> packed =
        packages.stream()
            .flatMap(
                each ->
                    each.lines().stream()
                        .filter(line -> isOf(line, order))
                        .map(line -> packed(shop, each, line)));
    Stream<JsonObject> open =
        shop.openLines().stream()
            .filter(line -> isOf(line, order))
            .map(line -> unpacked(shop, line, "Open"));
    Stream<JsonObject> cancelled =
        shop.cancelledOf(order.orderNumber()).stream()
            .map(each -> unpacked(shop, each.line(), each.by().lineStatus()));
    return Stream.of(packed, open, cancelled).flatMap(each -> each);
  }

  private static boolean isOf(LineItem line, Order order) {
    return line.orderNumber().equals(order.orderNumber());
  }

  private static JsonObject packed(Shop shop, ShipmentPackage each, LineItem line) {
    return OrderLineJson.of(shop, line, each.status().lineStatus())
        .add("packageNumber", each.packageNumber())
        .add("barcode", each.barcode())
        .build();
  }

  private static JsonObject unpacked(Shop shop, LineItem line, String status) {
    return OrderLineJson.of(shop, line, status).addNull("packageNumber").addNull("barcode").build();
  }
}
