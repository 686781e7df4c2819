package split.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import split.domain.webhook.Attempt;
import split.domain.webhook.EventResending;
import split.domain.webhook.ResendAnswer;
import split.domain.webhook.WebhookReading;
import split.view.Slice;
import split.view.Window;
import split.view.webhook.WebhookEventFilter;
import split.view.webhook.WebhookEventRow;
import split.vocabulary.Code;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Findings;
import split.web.json.Page;
import split.web.json.Query;
import split.web.json.Section;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** What webhooks were told (SC-2). Takes a token for every channel. */
@Path("whisperer/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {
  private static final String ID = "{id:[0-9]{1,18}}";

  @Inject private WebhookReading reading;
  @Inject private EventResending resending;
  @Inject private Call call;

  @GET
  public Page<EventShown> list(@Context UriInfo address) {
    call.requireEverywhere(Right.READ);
    Query query = new Query(address);
    WebhookEventFilter filter =
        new WebhookEventFilter(
            null,
            query.count("webhook"),
            query.text("event_type"),
            query.text("uuid"),
            query.oneOf("status", DeliveryStatus.values(), DeliveryStatus::wire));
    Window window = query.window();
    Slice<WebhookEventRow> found = reading.events(filter, window);
    return query.page(found.count(), found.rows().stream().map(EventShown::of).toList(), window);
  }

  @GET
  @Path(ID)
  public EventShown show(@PathParam("id") long id) {
    call.requireEverywhere(Right.READ);
    return reading.event(id).map(EventShown::of).orElseThrow(EventResource::unknown);
  }

  /** Sends it now; the answer says how that went. */
  @POST
  @Path(ID + "/retry")
  public Response retry(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.requireEverywhere(Right.OPERATE);
    Findings findings = new Findings();
    Boolean force =
        Section.of(StrictJson.parse(Body.read(request)), findings).field("force").bool();
    findings.refuse();
    reading.event(id).orElseThrow(EventResource::unknown);
    return switch (resending.resend(id, Boolean.TRUE.equals(force), call.caller())) {
      case ResendAnswer.Sent(Attempt attempt) ->
          Response.status(
                  attempt.isDelivered() ? Response.Status.OK : Response.Status.NOT_ACCEPTABLE)
              .entity(ResentShown.of(attempt))
              .build();
      case ResendAnswer.Refused(Refusal refusal) -> throw new RefusedException(refusal);
    };
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(Code.NOT_FOUND, "no event has this id"));
  }
}
