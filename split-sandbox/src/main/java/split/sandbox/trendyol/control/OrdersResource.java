package split.sandbox.trendyol.control;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import split.sandbox.trendyol.Sale;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.Shops;
import split.sandbox.trendyol.wire.Messages;
import split.sandbox.trendyol.wire.PackageJson;
import split.sandbox.wire.JsonFormat;

/** Puts orders into shops and shows what has become of all of them. */
@Path("control/trendyol/orders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrdersResource {
  @Inject Shops shops;
  @Inject Messages messages;

  /** One order or an array of them; answers with Trendyol's view of their packages. */
  @POST
  public JsonObject sell(String body) {
    List<JsonObject> views = new ArrayList<>();
    for (JsonObject json : JsonFormat.oneOrMany(JsonFormat.parse(body))) {
      Shop shop = shop(JsonFormat.text(json, "shop").orElse(Shops.DEMO_SELLER));
      Sale sale = new SaleJson(shops.numbers(), shops.clock().instant()).read(json);
      ShipmentPackage sold = shop.sell(sale);
      messages.changed(shop, List.of(sold));
      views.add(PackageJson.USUAL.of(sale.order(), sold));
    }
    return object().add("content", objects(views.stream())).build();
  }

  @GET
  public JsonObject all(@QueryParam("shop") @DefaultValue(Shops.DEMO_SELLER) String sellerId) {
    Shop shop = shop(sellerId);
    Instant now = shops.clock().instant();
    return object()
        .add(
            "orders",
            objects(shop.orderNumbers().stream().map(number -> OrderJson.of(shop, number, now))))
        .build();
  }

  private Shop shop(String sellerId) {
    return shops.find(sellerId).orElseThrow(NotFoundException::new);
  }
}
