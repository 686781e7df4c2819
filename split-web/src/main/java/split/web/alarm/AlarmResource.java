package split.web.alarm;

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
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import split.domain.alarm.AlarmAcknowledging;
import split.domain.alarm.AlarmReading;
import split.domain.alarm.AlarmTending;
import split.view.Slice;
import split.view.Window;
import split.view.alarm.AlarmFilter;
import split.view.alarm.AlarmRow;
import split.vocabulary.AlarmKind;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.Query;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** What somebody should look at, and who does. */
@Path("alarms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlarmResource {
  @Inject private AlarmReading alarms;
  @Inject private AlarmAcknowledging acknowledging;
  @Inject private AlarmTending tending;
  @Inject private Call call;

  @GET
  public Page<AlarmShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    AlarmFilter filter =
        new AlarmFilter(
            null,
            query.oneOf("kind", AlarmKind.values(), AlarmKind::wire),
            query.text("channel"),
            query.bool("open"));
    Window window = query.window();
    Slice<AlarmRow> found = alarms.page(filter, call.caller().scope(), window);
    return query.page(found.count(), found.rows().stream().map(AlarmShown::of).toList(), window);
  }

  @GET
  @Path("{id:[0-9]{1,18}}")
  public AlarmShown show(@PathParam("id") long id) {
    call.require(Right.READ);
    return shown(id);
  }

  @POST
  @Path("{id:[0-9]{1,18}}/snooze")
  public AlarmShown snooze(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.require(Right.ADMIN);
    shown(id);
    Instant until = SnoozeRequest.read(StrictJson.parse(Body.read(request)));
    refuse(tending.snooze(id, until, call.caller(), call.correlationId()));
    return shown(id);
  }

  @POST
  @Path("{id:[0-9]{1,18}}/resolve")
  public AlarmShown resolve(@PathParam("id") long id) {
    call.require(Right.ADMIN);
    shown(id);
    refuse(tending.resolve(id, call.caller(), call.correlationId()));
    return shown(id);
  }

  @POST
  @Path("{id:[0-9]{1,18}}/acknowledge")
  public AlarmShown acknowledge(@PathParam("id") long id) {
    call.require(Right.OPERATE);
    shown(id);
    acknowledging.acknowledge(id, call.caller(), call.correlationId());
    return shown(id);
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        why -> {
          throw new RefusedException(why);
        });
  }

  private AlarmShown shown(long id) {
    return alarms
        .find(id, call.caller().scope())
        .map(AlarmShown::of)
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "there is no such alarm")));
  }
}
