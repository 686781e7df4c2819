package split.sandbox.n11.control;

import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.sandbox.Refused;
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
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrderResource {
  @Inject Shops shops;
  @Inject Interference interference;

  @PathParam("orderNumber")
  String orderNumber;

  @QueryParam("shop")
  @DefaultValue(Shops.DEMO_KEY)
  String appKey;

  @GET
  public JsonObject truth() {
    return OrderJson.of(shop(), orderNumber);
  }

  /** The customer cancels units of a line, all of them if no quantity is given. */
  @POST
  @Path("cancel-line")
  public JsonObject cancelLine(String body) {
    JsonObject json = read(body);
    Shop shop = shop();
    long lineId = required(number(json, "line_id"), "line_id");
    ShipmentPackage holder =
        shop.living(lineId).filter(this::ofThisOrder).orElseThrow(NotFoundException::new);
    int all = holder.line(lineId).map(OrderLine::quantity).orElseThrow();
    interference.customerCancels(shop, new Part(lineId, integer(json, "quantity").orElse(all)));
    return OrderJson.of(shop, orderNumber);
  }

  /**
   * Somebody splits in the panel: by the groups given, otherwise one unit off the first package in
   * Picking.
   */
  @POST
  @Path("split")
  public JsonObject split(String body) {
    Shop shop = shop();
    List<List<Part>> groups =
        JsonFormat.values(read(body), "groups").stream()
            .map(group -> JsonFormat.asArray(group).stream().map(OrderResource::part).toList())
            .toList();
    SplitRequest request =
        groups.isEmpty()
            ? Interference.oneUnit(
                picking(shop).findFirst().orElseThrow(() -> new Refused(Refusal.WRONG_STATE)))
            : new SplitRequest.ByQuantity(groups, List.of());
    interference.panelSplit(shop, request);
    return OrderJson.of(shop, orderNumber);
  }

  /**
   * A label is bought and the carrier takes the package; without a package number, every one in
   * Picking.
   */
  @POST
  @Path("ship")
  public JsonObject ship(String body) {
    JsonObject json = read(body);
    Shop shop = shop();
    String given = text(json, "status").orElse(PackageStatus.SHIPPED.wireName());
    PackageStatus status =
        PackageStatus.named(given)
            .orElseThrow(() -> new JsonFormat.BadJson("no such status: " + given));
    Optional<Long> wanted = number(json, "package_id");
    List<ShipmentPackage> packages =
        shop.packagesOf(orderNumber).stream()
            .filter(
                each ->
                    wanted
                        .map(id -> id == each.id())
                        .orElse(each.status() == PackageStatus.PICKING))
            .toList();
    for (ShipmentPackage each : packages) {
      String tracking = text(json, "tracking_number").orElse("TRK" + each.id());
      if (json.getBoolean("label_only", false)) {
        interference.label(shop, each, tracking);
      } else {
        interference.ship(shop, each, tracking, status);
      }
    }
    return OrderJson.of(shop, orderNumber);
  }

  private Stream<ShipmentPackage> picking(Shop shop) {
    return shop.packagesOf(orderNumber).stream()
        .filter(each -> each.status() == PackageStatus.PICKING && each.units() > 1);
  }

  private boolean ofThisOrder(ShipmentPackage each) {
    return each.orderNumber().equals(orderNumber);
  }

  private static Part part(JsonValue value) {
    JsonObject json = JsonFormat.asObject(value);
    return new Part(
        required(number(json, "line_id"), "line_id"),
        required(integer(json, "quantity"), "quantity"));
  }

  private static JsonObject read(String body) {
    return body == null || body.isBlank()
        ? JsonValue.EMPTY_JSON_OBJECT
        : JsonFormat.parseObject(body);
  }

  private Shop shop() {
    Shop shop = shops.find(appKey).orElseThrow(NotFoundException::new);
    shop.order(orderNumber).orElseThrow(NotFoundException::new);
    return shop;
  }
}
