package split.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import split.domain.channel.ChannelShowing;
import split.vocabulary.Right;
import split.web.token.Call;

/** The schema type of a channel (N11-1). */
@Path("channels/{slug}/schema")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SchemaResource {
  @Inject private ChannelShowing channels;
  @Inject private Call call;

  @GET
  public Response show(@PathParam("slug") String slug, @Context HttpHeaders headers) {
    call.require(Right.READ, slug);
    return channels
        .schema(slug)
        .map(schema -> SchemaShown.answer(schema, headers))
        .orElseThrow(call::noChannel);
  }
}
