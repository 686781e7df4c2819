package split.domain.webhook;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import split.domain.marketplace.JsonBody;

/** Whoever is told of events; the headers come with the body. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface WebhookTargetApi {
  @POST
  Response post(JsonBody body);
}
