package split.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import split.domain.notification.ReceiverAnswer;
import split.domain.notification.ReceiverKeeping;
import split.domain.notification.ReceiverTesting;
import split.domain.notification.ReceiverWish;
import split.view.Slice;
import split.view.Window;
import split.view.notification.ReceiverRow;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.Query;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Who is told of alarms (N11-5). One of all alarms takes a token for every channel. */
@Path("alarms/receivers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReceiverResource {
  private static final String ID = "{id:[0-9]{1,18}}";

  @Inject private ReceiverKeeping keeping;
  @Inject private ReceiverTesting testing;
  @Inject private Call call;

  @GET
  public Page<ReceiverShown> list(@Context UriInfo address) {
    call.require(Right.ADMIN);
    Query query = new Query(address);
    Window window = query.window();
    Slice<ReceiverRow> found = keeping.page(call.caller(), window);
    return query.page(
        found.count(),
        found.rows().stream().map(row -> ReceiverShown.of(row, null)).toList(),
        window);
  }

  @GET
  @Path(ID)
  public ReceiverShown show(@PathParam("id") long id) {
    call.require(Right.ADMIN);
    return ReceiverShown.of(found(id), null);
  }

  @POST
  public Response create(@Context HttpServletRequest request) throws IOException {
    call.require(Right.ADMIN);
    ReceiverWish wish = ReceiverRequest.wish(StrictJson.parse(Body.read(request)));
    requireAdmin(wish.channel());
    var saved = saved(keeping.create(wish, call.caller(), call.correlationId()));
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(ReceiverShown.of(found(saved.receiverId()), saved.secret()))
        .build();
  }

  @PATCH
  @Path(ID)
  public ReceiverShown change(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.require(Right.ADMIN);
    found(id);
    ReceiverRequest change = ReceiverRequest.change(StrictJson.parse(Body.read(request)));
    saved(
        keeping.change(
            id,
            change.name(),
            change.address(),
            change.active(),
            call.caller(),
            call.correlationId()));
    return ReceiverShown.of(found(id), null);
  }

  @DELETE
  @Path(ID)
  public void remove(@PathParam("id") long id) {
    call.require(Right.ADMIN);
    found(id);
    keeping.remove(id, call.caller(), call.correlationId());
  }

  /** The answer says how it went; nothing is tried again. */
  @POST
  @Path(ID + "/test")
  public TrialShown test(@PathParam("id") long id) {
    call.require(Right.ADMIN);
    found(id);
    return testing
        .test(id, call.caller(), call.correlationId())
        .map(TrialShown::of)
        .orElseThrow(ReceiverResource::gone);
  }

  private void requireAdmin(String channel) {
    if (channel == null) {
      call.requireEverywhere(Right.ADMIN);
    } else {
      call.require(Right.ADMIN, channel);
    }
  }

  private ReceiverRow found(long id) {
    return keeping.find(id, call.caller()).orElseThrow(ReceiverResource::gone);
  }

  private static RefusedException gone() {
    return new RefusedException(Refusal.of(Code.NOT_FOUND, "no receiver has this id"));
  }

  private static ReceiverAnswer.Saved saved(ReceiverAnswer answer) {
    return switch (answer) {
      case ReceiverAnswer.Saved saved -> saved;
      case ReceiverAnswer.Refused(Refusal refusal) -> throw new RefusedException(refusal);
    };
  }
}
