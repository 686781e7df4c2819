package split.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import split.domain.channel.ChannelShowing;
import split.vocabulary.Right;
import split.web.token.Call;

/** Says what becomes of a channel's failed records (FIX-1). */
@Path("channels/{slug}/failed-integration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FailedIntegrationResource {
  @Inject private ChannelShowing channels;
  @Inject private Call call;

  @GET
  public FailedIntegrationShown show(@PathParam("slug") String slug) {
    call.require(Right.READ, slug);
    return channels
        .find(slug)
        .map(facts -> FailedIntegrationShown.of(slug, facts.failedIntegration()))
        .orElseThrow(call::noChannel);
  }
}
