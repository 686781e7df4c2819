package split.web.marketplace;

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
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.channel.SchemaShown;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** The schema type of a marketplace's channels (N11-1). */
@Path("marketplaces/{name}/schema")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MarketplaceSchemaResource {
  @Inject private ChannelShowing channels;
  @Inject private Call call;

  @GET
  public Response show(@PathParam("name") String name, @Context HttpHeaders headers) {
    call.require(Right.READ);
    return channels
        .schemaOf(name)
        .map(schema -> SchemaShown.answer(schema, headers))
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(Code.NOT_FOUND, "there is no marketplace of this name")));
  }
}
