package split.web.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import split.domain.oms.CommandReading;
import split.domain.oms.TransitionKeeping;
import split.vocabulary.Authorship;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Transition;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** The state table (OMS-3). */
@Path("oms/state-transitions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TransitionResource {
  private static final String ID = "{id:[0-9]{1,18}}";

  @Inject private CommandReading reading;
  @Inject private TransitionKeeping keeping;
  @Inject private Call call;

  @GET
  public Page<TransitionShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    List<Transition> table = reading.table();
    return Part.of(table, TransitionShown::of, address);
  }

  @GET
  @Path(ID)
  public TransitionShown show(@PathParam("id") long id) {
    call.require(Right.READ);
    return TransitionShown.of(found(id));
  }

  /** Changes parameters, and whether it is offered; it holds for every channel. */
  @PATCH
  @Path(ID)
  public TransitionShown change(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.requireEverywhere(Right.ADMIN);
    var wanted = TransitionRequest.over(found(id), StrictJson.parse(Body.read(request)));
    keeping
        .change(id, wanted, Authorship.of(call.caller(), call.correlationId()))
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return TransitionShown.of(found(id));
  }

  private Transition found(long id) {
    return reading.table().stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "there is no such transition")));
  }
}
