package split.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import split.domain.audit.AuditVerifying;
import split.vocabulary.Right;
import split.vocabulary.SealHead;
import split.web.json.Query;
import split.web.token.Call;

/** Whether the step log still says what it said (SEC-5). */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  @Inject private AuditVerifying verifying;
  @Inject private Call call;

  @GET
  @Path("verification")
  public VerificationShown verify(@Context UriInfo address) {
    call.requireEverywhere(Right.ADMIN);
    Query query = new Query(address);
    SealHead head = query.sealHead("head");
    query.refuse();
    return VerificationShown.of(verifying.verify(Optional.ofNullable(head)));
  }
}
