package split.domain.sellercenter;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import split.domain.marketplace.JsonBody;

/**
 * The order system's REST interface. Its hooks are as published; no example of a bulk update is, so
 * that its shape is ours.
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public interface OrderSystemApi {
  String HOOKS = "/whisperer/hooks/";
  int MOST_HOOKS = 999;

  @POST
  @Path("/{endpoint}/")
  Response post(
      @PathParam("endpoint") String endpoint,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam("Idempotency-Key") String key,
      JsonBody body);

  @GET
  @Path(HOOKS)
  Response hooks(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @QueryParam("limit") int limit);

  @DELETE
  @Path(HOOKS + "{id}/")
  Response deactivate(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") long id);

  record BulkUpdate(String packageNumber, String orderNumber, List<Item> orderItems) {}

  /**
   * @param omnitronId the rows of the line; all of them, also where the package has fewer units
   */
  record Item(List<Long> omnitronId, ExtraField extraField, int quantity, String status) {}

  record ExtraField(String id) {}

  record Hooks(List<Hook> results) {}

  record Hook(
      long id,
      @JsonProperty("event_type") String eventType,
      @JsonProperty("target_url") String targetUrl,
      @JsonProperty("is_active") Boolean isActive) {}
}
