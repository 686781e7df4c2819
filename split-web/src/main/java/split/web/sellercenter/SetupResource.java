package split.web.sellercenter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import split.domain.sellercenter.SetupChecking;
import split.vocabulary.Right;
import split.web.token.Call;

/** Whether the Seller Center is set up (SC-4); for administrators of every channel. */
@Path("seller-center/setup")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {
  @Inject private SetupChecking checking;
  @Inject private Call call;

  @GET
  public SetupShown check() {
    call.requireEverywhere(Right.ADMIN);
    return SetupShown.of(checking.check(call.caller()));
  }

  @POST
  @Path("repair")
  public SetupShown repair() {
    call.requireEverywhere(Right.ADMIN);
    return SetupShown.of(checking.repair(call.caller(), call.correlationId()));
  }
}
