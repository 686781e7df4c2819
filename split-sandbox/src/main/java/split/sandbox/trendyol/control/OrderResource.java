package split.sandbox.trendyol.control;

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
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.Part;
import split.sandbox.trendyol.Refusal;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.Shops;
import split.sandbox.trendyol.wire.Interference;
import split.sandbox.wire.JsonFormat;

/** What is true of an order, whether Trendyol shows it already or not. */
@Path("control/trendyol/orders/{orderNumber}")
@RequestScoped
public class OrderResource extends OrderControl {
  @Inject Shops shops;
  @Inject Interference interference;

  @Override
  public JsonObject truth() {
    return OrderJson.of(shop(), orderNumber(), shops.clock().instant());
  }

  /** In the package named, otherwise in the first open one with the line. */
  @Override
  protected void cancelLine(JsonObject wish) {
    long lineId = required(number(wish, "line_id"), "line_id");
    ShipmentPackage holder =
        open(wish)
            .filter(each -> each.line(lineId).isPresent())
            .findFirst()
            .orElseThrow(NotFoundException::new);
    interference.customerCancels(shop(), holder, new Part(lineId, integer(wish, "quantity")));
  }

  /** The package named, otherwise the first open one; one unit without groups. */
  @Override
  protected void split(JsonObject wish) {
    List<List<Part>> groups =
        JsonFormat.values(wish, "groups").stream()
            .map(group -> JsonFormat.asArray(group).stream().map(OrderResource::part).toList())
            .toList();
    ShipmentPackage source =
        open(wish)
            .filter(each -> each.units() > 1)
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.WRONG_STATE));
    interference.panelSplit(
        shop(), source, groups.isEmpty() ? Interference.oneUnit(source) : groups);
  }

  /** The package named, otherwise every open one. */
  @Override
  protected void ship(JsonObject wish) {
    String given = text(wish, "status").orElse(PackageStatus.SHIPPED.wireName());
    PackageStatus status =
        PackageStatus.named(given)
            .filter(each -> each != PackageStatus.UNPACKED)
            .orElseThrow(() -> new JsonFormat.BadJson("no such status: " + given));
    Shop shop = shop();
    Optional<Long> wanted = number(wish, "package_id");
    List<ShipmentPackage> packages =
        wanted.isPresent()
            ? shop.packagesOf(orderNumber()).stream()
                .filter(each -> each.id() == wanted.get())
                .toList()
            : shop.openPackagesOf(orderNumber());
    packages.forEach(each -> interference.ship(shop, each, status));
  }

  private Stream<ShipmentPackage> open(JsonObject wish) {
    Optional<Long> wanted = number(wish, "package_id");
    return shop().openPackagesOf(orderNumber()).stream()
        .filter(each -> wanted.map(id -> id == each.id()).orElse(true));
  }

  private static Part part(JsonValue value) {
    JsonObject json = JsonFormat.asObject(value);
    return Part.of(
        required(number(json, "line_id"), "line_id"),
        required(integer(json, "quantity"), "quantity"));
  }

  private Shop shop() {
    Shop shop =
        shops.find(shopNamed().orElse(Shops.DEMO_SELLER)).orElseThrow(NotFoundException::new);
    shop.order(orderNumber()).orElseThrow(NotFoundException::new);
    return shop;
  }
}
