package split.sandbox.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import split.sandbox.Faults;

/** The switches in force. */
@Path("control/faults")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FaultsResource {
  @Inject Faults faults;

  @GET
  public JsonObject show() {
    return FaultJson.write(faults.counts());
  }

  @PUT
  public JsonObject replace(String body) {
    faults.replace(FaultJson.read(body));
    return show();
  }

  @POST
  public JsonObject add(String body) {
    faults.add(FaultJson.read(body));
    return show();
  }

  @DELETE
  public JsonObject remove(@QueryParam("shop") String shop) {
    if (shop == null) {
      faults.replace(List.of());
    } else {
      faults.removeOf(shop);
    }
    return show();
  }
}
