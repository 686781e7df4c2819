package split.domain.marketplace;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

@Path("/thing")
public interface ThingApi {
  @GET
  Response get(@HeaderParam("key") String key);

  @POST
  @Consumes("application/json")
  Response post(@HeaderParam("key") String key, JsonBody body);
}
