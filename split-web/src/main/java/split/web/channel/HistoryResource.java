package split.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import split.domain.channel.ChangeReading;
import split.domain.channel.ChangeUndoing;
import split.domain.channel.ChannelAnswer;
import split.domain.operation.CircuitClosing;
import split.view.Slice;
import split.view.Window;
import split.view.channel.ChangeRow;
import split.vocabulary.Authorship;
import split.vocabulary.Right;
import split.web.json.Page;
import split.web.json.Query;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** What was changed of a channel, and taking one change back (N11-1). */
@Path("channels/{slug}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
  @Inject private ChangeReading changes;
  @Inject private ChangeUndoing undoing;
  @Inject private CircuitClosing circuits;
  @Inject private Call call;

  @GET
  public Page<ChangeShown> list(@PathParam("slug") String slug, @Context UriInfo address) {
    call.require(Right.READ, slug);
    Query query = new Query(address);
    String pointer = query.text("pointer");
    Window window = query.window();
    Slice<ChangeRow> found = changes.page(slug, pointer, window).orElseThrow(call::noChannel);
    return query.page(found.count(), found.rows().stream().map(ChangeShown::of).toList(), window);
  }

  @POST
  @Path("{id:[0-9]{1,18}}/undo")
  public ChannelShown undo(
      @PathParam("slug") String slug, @PathParam("id") long id, @Context UriInfo address) {
    call.require(Right.ADMIN, slug);
    Query query = new Query(address).only(Set.of("force"));
    boolean insisting = Boolean.TRUE.equals(query.bool("force"));
    query.refuse();
    Authorship authorship = Authorship.of(call.caller(), call.correlationId());
    return switch (undoing.undo(slug, id, insisting, authorship).orElseThrow(call::noChannel)) {
      case ChannelAnswer.Saved(var channel, var created) ->
          ChannelShown.of(channel, circuits.bySlug());
      case ChannelAnswer.Refused(var refusal) -> throw new RefusedException(refusal);
    };
  }
}
