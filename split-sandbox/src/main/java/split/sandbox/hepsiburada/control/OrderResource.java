package split.sandbox.hepsiburada.control;

import static split.sandbox.wire.JsonFormat.integer;
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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import split.sandbox.Refused;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.Part;
import split.sandbox.hepsiburada.Refusal;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.hepsiburada.Shops;
import split.sandbox.hepsiburada.wire.Interference;
import split.sandbox.wire.JsonFormat;

/** The whole truth about one order, and what other people do to it. */
@Path("control/hepsiburada/orders/{orderNumber}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrderResource {
  @Inject Shops shops;
  @Inject Interference interference;

  @PathParam("orderNumber")
  String orderNumber;

  @QueryParam("shop")
  @DefaultValue(Shops.DEMO_MERCHANT)
  String merchantId;

  @GET
  public JsonObject truth() {
    return OrderJson.of(shop(), orderNumber);
  }

  /** The customer cancels units of a line, all in its first package if no quantity is given. */
  @POST
  @Path("cancel-line")
  public JsonObject cancelLine(String body) {
    JsonObject json = read(body);
    Shop shop = shop();
    String lineId = lineId(json);
    LineItem line =
        Stream.concat(open(shop).flatMap(each -> each.lines().stream()), shop.openLines().stream())
            .filter(each -> each.id().equals(lineId) && each.orderNumber().equals(orderNumber))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    int units = integer(json, "quantity").orElse(line.quantity());
    interference.customerCancels(shop, new Part(lineId, units));
    return OrderJson.of(shop, orderNumber);
  }

  /**
   * Somebody splits in the panel: the open package named, or the first that has units enough, by
   * the groups given, otherwise one unit off it. What is not mentioned goes into an extra package.
   */
  @POST
  @Path("split")
  public JsonObject split(String body) {
    JsonObject json = read(body);
    Shop shop = shop();
    Optional<String> wanted = text(json, "package_number");
    ShipmentPackage source =
        open(shop)
            .filter(each -> wanted.map(each.packageNumber()::equals).orElse(each.units() > 1))
            .findFirst()
            .orElseThrow(() -> new Refused(Refusal.WRONG_STATE));
    List<List<Part>> groups =
        JsonFormat.values(json, "groups").stream()
            .map(group -> JsonFormat.asArray(group).stream().map(OrderResource::part).toList())
            .toList();
    interference.panelSplit(shop, source, groups.isEmpty() ? Interference.oneUnit(source) : groups);
    return OrderJson.of(shop, orderNumber);
  }

  /**
   * A label is bought and the carrier takes the package; without a package number, every open one.
   */
  @POST
  @Path("ship")
  public JsonObject ship(String body) {
    JsonObject json = read(body);
    Shop shop = shop();
    String given = text(json, "status").orElse(PackageStatus.IN_TRANSIT.wireName());
    PackageStatus status =
        PackageStatus.named(given)
            .orElseThrow(() -> new JsonFormat.BadJson("no such status: " + given));
    Optional<String> wanted = text(json, "package_number");
    boolean labelOnly = json.getBoolean("label_only", false);
    shop.packagesOf(orderNumber).stream()
        .filter(each -> wanted.map(each.packageNumber()::equals).orElse(each.open()))
        .forEach(
            each ->
                interference.ship(
                    shop,
                    each,
                    text(json, "tracking_number").orElse("TRK" + each.packageNumber()),
                    labelOnly ? each.status() : status));
    return OrderJson.of(shop, orderNumber);
  }

  private Stream<ShipmentPackage> open(Shop shop) {
    return shop.packagesOf(orderNumber).stream().filter(ShipmentPackage::open);
  }

  private static String lineId(JsonObject json) {
    return required(text(json, "line_id"), "line_id").toLowerCase(Locale.ROOT);
  }

  private static Part part(JsonValue value) {
    JsonObject json = JsonFormat.asObject(value);
    return new Part(lineId(json), required(integer(json, "quantity"), "quantity"));
  }

  private static JsonObject read(String body) {
    return body == null || body.isBlank()
        ? JsonValue.EMPTY_JSON_OBJECT
        : JsonFormat.parseObject(body);
  }

  private Shop shop() {
    Shop shop = shops.find(merchantId).orElseThrow(NotFoundException::new);
    shop.order(orderNumber).orElseThrow(NotFoundException::new);
    return shop;
  }
}
