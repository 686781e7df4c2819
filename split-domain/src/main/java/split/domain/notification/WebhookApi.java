package split.domain.notification;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import split.domain.marketplace.JsonBody;

/** Whoever takes webhooks, as Standard Webhooks describe it. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface WebhookApi {
  @POST
  Response post(
      @HeaderParam("webhook-id") String id,
      @HeaderParam("webhook-timestamp") long timestamp,
      @HeaderParam("webhook-signature") String signature,
      JsonBody body);
}
