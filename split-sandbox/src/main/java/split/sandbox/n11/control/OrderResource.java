package split.sandbox.n11.control;

import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.sandbox.Refused;
import split.sandbox.control.OrderControl;
import split.sandbox.n11.OrderLine;
import split.sandbox.n11.PackageStatus;
import split.sandbox.n11.Part;
import split.sandbox.n11.Refusal;
import split.sandbox.n11.ShipmentPackage;
import split.sandbox.n11.Shop;
import split.sandbox.n11.Shops;
import split.sandbox.n11.SplitRequest;
import split.sandbox.n11.wire.Interference;
import split.sandbox.wire.JsonFormat;

/** The whole truth about one order, and what other people do to it. */
@Path("control/n11/orders/{orderNumber}")
@RequestScoped
public class OrderResource extends OrderControl {
  @Inject Shops shops;
  @Inject Interference interference;

  @Override
  public JsonObject truth() {
    return OrderJson.of(shop(), orderNumber());
  }

  /** The customer cancels units of a line, all of them if no quantity is given. */
  @Override
  protected void cancelLine(JsonObject wish) {
    Shop shop = shop();
    long lineId = required(number(wish, "line_id"), "line_id");
    ShipmentPackage holder =
        shop.living(lineId).filter(this::ofThisOrder).orElseThrow(NotFoundException::new);
    int all = holder.line(lineId).map(OrderLine::quantity).orElseThrow();
    interference.customerCancels(shop, new Part(lineId, integer(wish, "quantity").orElse(all)));
  }

  /**
   * Somebody splits in the panel: by the groups given, otherwise one unit off the first package in
   * Picking.
   */
  @Override
  protected void split(JsonObject wish) {
    Shop shop = shop();
    List<List<Part>> groups =
        JsonFormat.values(wish, "groups").stream()
            .map(group -> JsonFormat.asArray(group).stream().map(OrderResource::part).toList())
            .toList();
    SplitRequest request =
        groups.isEmpty()
            ? Interference.oneUnit(
                picking(shop).findFirst().orElseThrow(() -> new Refused(Refusal.WRONG_STATE)))
            : new SplitRequest.ByQuantity(groups, List.of());
    interference.panelSplit(shop, request);
  }

  /**
   * A label is bought and the carrier takes the package; without a package number, every one in
   * Picking.
   */
  @Override
  protected void ship(JsonObject wish) {
    Shop shop = shop();
    String given = text(wish, "status").orElse(PackageStatus.SHIPPED.wireName());
    PackageStatus status =
        PackageStatus.named(given)
            .orElseThrow(() -> new JsonFormat.BadJson("no such status: " + given));
    Optional<Long> wanted = number(wish, "package_id");
    List<ShipmentPackage> packages =
        shop.packagesOf(orderNumber()).stream()
            .filter(
                each ->
                    wanted
                        .map(id -> id == each.id())
                        .orElse(each.status() == PackageStatus.PICKING))
            .toList();
    for (ShipmentPackage each : packages) {
      String tracking = text(wish, "tracking_number").orElse("TRK" + each.id());
      if (wish.getBoolean("label_only", false)) {
        interference.label(shop, each, tracking);
      } else {
        interference.ship(shop, each, tracking, status);
      }
    }
  }

  private Stream<ShipmentPackage> picking(Shop shop) {
    return shop.packagesOf(orderNumber()).stream()
        .filter(each -> each.status() == PackageStatus.PICKING && each.units() > 1);
  }

  private boolean ofThisOrder(ShipmentPackage each) {
    return each.orderNumber().equals(orderNumber());
  }

  private static Part part(JsonValue value) {
    JsonObject json = JsonFormat.asObject(value);
    return new Part(
        required(number(json, "line_id"), "line_id"),
        required(integer(json, "quantity"), "quantity"));
  }

  private Shop shop() {
    Shop shop = shops.find(shopNamed().orElse(Shops.DEMO_KEY)).orElseThrow(NotFoundException::new);
    shop.order(orderNumber()).orElseThrow(NotFoundException::new);
    return shop;
  }
}
