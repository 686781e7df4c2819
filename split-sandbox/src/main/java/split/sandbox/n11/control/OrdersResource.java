package split.sandbox.n11.control;

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
import split.sandbox.n11.Sale;
import split.sandbox.n11.Shop;
import split.sandbox.n11.Shops;
import split.sandbox.n11.wire.PackageJson;
import split.sandbox.wire.JsonFormat;

/** Puts orders into shops and shows what has become of all of them. */
@Path("control/n11/orders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrdersResource {
  @Inject Shops shops;

  /** One order or an array of them; answers with N11's view of their packages. */
  @POST
  public JsonObject sell(String body) {
    List<JsonObject> views = new ArrayList<>();
    for (JsonObject json : JsonFormat.oneOrMany(JsonFormat.parse(body))) {
      Shop shop = shop(JsonFormat.text(json, "shop").orElse(Shops.DEMO_KEY));
      Sale sale = new SaleJson(shops.numbers(), shops.clock().instant()).read(json);
      views.add(PackageJson.of(sale.order(), shop.sell(sale)));
    }
    return object().add("content", objects(views.stream())).build();
  }

  @GET
  public JsonObject all(@QueryParam("shop") @DefaultValue(Shops.DEMO_KEY) String appKey) {
    Shop shop = shop(appKey);
    return object()
        .add(
            "orders",
            objects(shop.orderNumbers().stream().map(number -> OrderJson.of(shop, number))))
        .build();
  }

  private Shop shop(String appKey) {
    return shops.find(appKey).orElseThrow(NotFoundException::new);
  }
}
