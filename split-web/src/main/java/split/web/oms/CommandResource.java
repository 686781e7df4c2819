package split.web.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import split.domain.oms.CommandWish;
import split.domain.oms.PackageCommanding;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Commands on packages (OMS-1). Errors have the platform's shapes; see {@code Dialect}. */
@Path("oms/packages/{id:[0-9]{1,18}}/command")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommandResource {
  @Inject private PackageCommanding commanding;
  @Inject private Call call;

  /** 204: done, and committed. */
  @POST
  public void command(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.require(Right.COMMAND);
    CommandWish wish =
        CommandRequest.read(
            id, StrictJson.parse(Body.read(request)), call.caller(), call.correlationId());
    commanding
        .command(wish)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
  }
}
