package split.web.alarmrule;

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
import split.domain.alarmrule.RuleAnswer;
import split.domain.alarmrule.RuleKeeping;
import split.domain.alarmrule.RuleReading;
import split.view.Slice;
import split.view.Window;
import split.view.alarmrule.RuleRow;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.Query;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/**
 * When an operator wants an alarm (N11-5). A rule for each channel takes a token for every channel.
 */
@Path("alarms/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {
  private static final String ID = "{id:[0-9]{1,18}}";

  @Inject private RuleKeeping keeping;
  @Inject private RuleReading reading;
  @Inject private Call call;

  @GET
  public Page<RuleShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    Window window = query.window();
    Slice<RuleRow> found = reading.page(call.caller().scope(), window);
    return query.page(found.count(), found.rows().stream().map(RuleShown::of).toList(), window);
  }

  @GET
  @Path(ID)
  public RuleShown show(@PathParam("id") long id) {
    call.require(Right.READ);
    return RuleShown.of(found(id));
  }

  @POST
  public Response create(@Context HttpServletRequest request) throws IOException {
    call.require(Right.ADMIN);
    RuleRequest wanted = RuleRequest.fresh(StrictJson.parse(Body.read(request)));
    requireAdmin(wanted.channel());
    long id = saved(keeping.create(wanted.terms(), wanted.channel(), person()));
    return Response.status(Response.Status.CREATED).entity(RuleShown.of(found(id))).build();
  }

  @PATCH
  @Path(ID)
  public RuleShown change(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.require(Right.ADMIN);
    RuleRequest wanted = RuleRequest.over(found(id), StrictJson.parse(Body.read(request)));
    requireAdmin(wanted.channel());
    return RuleShown.of(
        found(saved(keeping.change(id, wanted.terms(), wanted.channel(), person()))));
  }

  @DELETE
  @Path(ID)
  public void remove(@PathParam("id") long id) {
    call.require(Right.ADMIN);
    found(id);
    keeping.remove(id, person());
  }

  private void requireAdmin(String channel) {
    if (channel == null) {
      call.requireEverywhere(Right.ADMIN);
    } else {
      call.require(Right.ADMIN, channel);
    }
  }

  private RuleKeeping.Person person() {
    return new RuleKeeping.Person(call.caller(), call.correlationId());
  }

  private RuleRow found(long id) {
    return reading
        .find(id, call.caller().scope())
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "no alarm rule has this id")));
  }

  private static long saved(RuleAnswer answer) {
    return switch (answer) {
      case RuleAnswer.Saved(long id) -> id;
      case RuleAnswer.Refused(Refusal refusal) -> throw new RefusedException(refusal);
    };
  }
}
