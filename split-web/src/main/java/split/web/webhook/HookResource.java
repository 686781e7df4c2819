package split.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import split.domain.webhook.WebhookAnswer;
import split.domain.webhook.WebhookKeeping;
import split.domain.webhook.WebhookReading;
import split.domain.webhook.WebhookView;
import split.domain.webhook.WebhookWish;
import split.view.Slice;
import split.view.Window;
import split.view.webhook.WebhookFilter;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.Query;
import split.web.json.StrictJson;
import split.web.json.Wire;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Who is told of what happens here (SC-1). Takes a token for every channel. */
@Path("whisperer/hooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HookResource {
  private static final String ID = "{id:[0-9]{1,18}}";

  @Inject private WebhookKeeping keeping;
  @Inject private WebhookReading reading;
  @Inject private Call call;

  @GET
  public Page<HookShown> list(@Context UriInfo address) {
    call.requireEverywhere(Right.ADMIN);
    Query query = new Query(address);
    WebhookFilter filter =
        new WebhookFilter(
            null, query.text("event_type"), query.text("target_url"), query.bool("is_active"));
    Window window = query.windowOfFew();
    Slice<WebhookView> found = reading.page(filter, call.caller(), window);
    return query.page(found.count(), found.rows().stream().map(HookShown::of).toList(), window);
  }

  /** The types of event there are; besides {@code order.split_package_} with a channel's id. */
  @GET
  @Path("registry")
  public Response registry() {
    call.requireEverywhere(Right.ADMIN);
    return Response.ok(Wire.text(reading.registry()).getBytes(StandardCharsets.UTF_8)).build();
  }

  @GET
  @Path(ID)
  public HookShown show(@PathParam("id") long id) {
    call.requireEverywhere(Right.ADMIN);
    return found(id);
  }

  @POST
  public Response register(@Context HttpServletRequest request) throws IOException {
    call.requireEverywhere(Right.ADMIN);
    WebhookWish wish = HookRequest.registration(StrictJson.parse(Body.read(request)));
    long id = saved(keeping.register(wish, call.caller(), call.correlationId()));
    return Response.status(Response.Status.CREATED).entity(found(id)).build();
  }

  @PATCH
  @Path(ID)
  public HookShown change(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.requireEverywhere(Right.ADMIN);
    return changed(id, HookRequest.change(StrictJson.parse(Body.read(request))));
  }

  /** As a change; type and address must be said, and the rest stays where it is left out. */
  @PUT
  @Path(ID)
  public HookShown replace(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.requireEverywhere(Right.ADMIN);
    return changed(id, HookRequest.registration(StrictJson.parse(Body.read(request))));
  }

  /** Switches it off; what it was told stays on record. */
  @DELETE
  @Path(ID)
  public void deactivate(@PathParam("id") long id) {
    call.requireEverywhere(Right.ADMIN);
    found(id);
    keeping.deactivate(id, call.caller(), call.correlationId());
  }

  private HookShown changed(long id, WebhookWish wish) {
    found(id);
    saved(keeping.change(id, wish, call.caller(), call.correlationId()));
    return found(id);
  }

  private HookShown found(long id) {
    return reading
        .find(id, call.caller())
        .map(HookShown::of)
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "no webhook has this id")));
  }

  private static long saved(WebhookAnswer answer) {
    return switch (answer) {
      case WebhookAnswer.Saved(long id) -> id;
      case WebhookAnswer.Refused(Refusal refusal) -> throw new RefusedException(refusal);
    };
  }
}
