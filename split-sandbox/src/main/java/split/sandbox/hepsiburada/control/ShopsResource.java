package split.sandbox.hepsiburada.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import split.sandbox.hepsiburada.Shops;

/** The sellers at Hepsiburada. */
@Path("control/hepsiburada/shops/{merchantId}")
@RequestScoped
public class ShopsResource {
  @Inject Shops shops;

  /** Opens a shop, or changes its settings. */
  @PUT
  public Response open(@PathParam("merchantId") String merchantId, String body) {
    boolean fresh = shops.open(Guid.of(merchantId, "merchantId"), SettingsJson.read(body));
    return Response.status(fresh ? Response.Status.CREATED : Response.Status.NO_CONTENT).build();
  }

  @DELETE
  public void close(@PathParam("merchantId") String merchantId) {
    shops.close(merchantId);
  }
}
