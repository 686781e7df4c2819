package split.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import split.domain.notification.NotificationReading;
import split.view.Slice;
import split.view.Window;
import split.view.notification.NotificationFilter;
import split.view.notification.NotificationRow;
import split.vocabulary.Code;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Page;
import split.web.json.Query;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Who was told of which alarm (N11-5). */
@Path("alarms/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotificationResource {
  private static final String ID = "{id:[0-9]{1,18}}";

  @Inject private NotificationReading notifications;
  @Inject private Call call;

  @GET
  public Page<NotificationShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    NotificationFilter filter =
        new NotificationFilter(
            null,
            query.count("receiver"),
            query.count("alarm"),
            query.oneOf("status", DeliveryStatus.values(), DeliveryStatus::wire));
    Window window = query.window();
    Slice<NotificationRow> found = notifications.page(filter, call.caller().scope(), window);
    return query.page(
        found.count(), found.rows().stream().map(NotificationShown::of).toList(), window);
  }

  @GET
  @Path(ID)
  public NotificationShown show(@PathParam("id") long id) {
    call.require(Right.READ);
    return shown(id);
  }

  @POST
  @Path(ID + "/resend")
  public Response resend(@PathParam("id") long id) {
    call.require(Right.ADMIN);
    shown(id);
    long again =
        notifications
            .resend(id, call.caller())
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(Code.RECEIVER_GONE, "the receiver is deleted or switched off")));
    return Response.status(Response.Status.CREATED).entity(shown(again)).build();
  }

  private NotificationShown shown(long id) {
    return notifications
        .find(id, call.caller().scope())
        .map(NotificationShown::of)
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "no notification has this id")));
  }
}
