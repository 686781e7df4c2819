package split.sandbox.trendyol.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.Shops;

/** The sellers at Trendyol. */
@Path("control/trendyol/shops/{sellerId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ShopsResource {
  @Inject Shops shops;

  @GET
  public JsonObject show(@PathParam("sellerId") String sellerId) {
    return SettingsJson.write(
        shops.find(sellerId).map(Shop::settings).orElseThrow(NotFoundException::new));
  }

  /** Opens a shop, or changes its settings. */
  @PUT
  public Response open(@PathParam("sellerId") String sellerId, String body) {
    boolean fresh = shops.open(sellerId, SettingsJson.read(body));
    return Response.status(fresh ? Response.Status.CREATED : Response.Status.NO_CONTENT).build();
  }

  @DELETE
  public void close(@PathParam("sellerId") String sellerId) {
    shops.close(sellerId);
  }
}
