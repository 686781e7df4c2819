package split.sandbox.n11.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import split.sandbox.n11.Shops;
import split.sandbox.wire.JsonFormat;

/** The sellers at N11. */
@Path("control/n11/shops/{appkey}")
@RequestScoped
public class ShopsResource {
  @Inject Shops shops;

  /** Opens a shop, or changes its secret. */
  @PUT
  public Response open(@PathParam("appkey") String appKey, String body) {
    String secret =
        JsonFormat.required(
            JsonFormat.text(JsonFormat.parseObject(body), "app_secret"), "app_secret");
    return Response.status(
            shops.open(appKey, secret) ? Response.Status.CREATED : Response.Status.NO_CONTENT)
        .build();
  }

  @DELETE
  public void close(@PathParam("appkey") String appKey) {
    shops.close(appKey);
  }
}
