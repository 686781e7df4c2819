package split.sandbox.hepsiburada.control;

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
import java.util.ArrayList;
import java.util.List;
import split.sandbox.hepsiburada.Sale;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.hepsiburada.Shops;
import split.sandbox.hepsiburada.wire.PackageJson;
import split.sandbox.wire.JsonFormat;

/** Puts orders into shops and shows what has become of all of them. */
@Path("control/hepsiburada/orders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrdersResource {
  @Inject Shops shops;

  /** One order or an array of them; answers with Hepsiburada's view of their packages. */
  @POST
  public JsonObject sell(String body) {
    List<JsonObject> views = new ArrayList<>();
    for (JsonObject json : JsonFormat.oneOrMany(JsonFormat.parse(body))) {
      Shop shop = shop(JsonFormat.text(json, "shop").orElse(Shops.DEMO_MERCHANT));
      Sale sale = new SaleJson(shops.numbers(), shops.clock().instant()).read(json);
      shop.sell(sale).ifPresent(packed -> views.add(PackageJson.of(shop, packed)));
    }
    return object().add("content", objects(views.stream())).build();
  }

  @GET
  public JsonObject all(@QueryParam("shop") @DefaultValue(Shops.DEMO_MERCHANT) String merchantId) {
    Shop shop = shop(merchantId);
    return object()
        .add(
            "orders",
            objects(shop.orderNumbers().stream().map(number -> OrderJson.of(shop, number))))
        .build();
  }

  private Shop shop(String merchantId) {
    return shops.find(merchantId).orElseThrow(NotFoundException::new);
  }
}
