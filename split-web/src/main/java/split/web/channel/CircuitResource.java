package split.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import split.domain.operation.CircuitClosing;
import split.vocabulary.Right;
import split.web.token.Call;

/** Closes a channel's circuit (MKT-5). */
@Path("channels/{slug}/circuit")
@RequestScoped
public class CircuitResource {
  @Inject private CircuitClosing closing;
  @Inject private Call call;

  @DELETE
  public void close(@PathParam("slug") String slug) {
    call.require(Right.OPERATE, slug);
    if (!closing.close(slug, call.caller(), call.correlationId())) {
      throw call.noChannel();
    }
  }
}
