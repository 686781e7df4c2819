package split.web.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import split.domain.oms.DenialAnswer;
import split.domain.oms.DenialReasonKeeping;
import split.view.Slice;
import split.view.Window;
import split.view.oms.DenialRow;
import split.vocabulary.Authorship;
import split.vocabulary.Code;
import split.vocabulary.DenialTerms;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.Query;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Reasons for which packages may be refused; they hold for every channel. */
@Path("oms/packages/package_denial_reason")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DenialReasonResource {
  private static final String ID = "{id:[0-9]{1,18}}";

  @Inject private DenialReasonKeeping keeping;
  @Inject private Call call;

  @GET
  public Page<DenialReasonShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    Boolean active = query.bool("is_active");
    Window window = query.window("page_size");
    Slice<DenialRow> found = keeping.page(active, window);
    return query.page(
        found.count(), found.rows().stream().map(DenialReasonShown::of).toList(), window);
  }

  @GET
  @Path(ID)
  public DenialReasonShown show(@PathParam("id") long id) {
    call.require(Right.READ);
    return DenialReasonShown.of(found(id));
  }

  @POST
  public Response create(@Context HttpServletRequest request) throws IOException {
    call.requireEverywhere(Right.ADMIN);
    DenialTerms terms = DenialReasonRequest.fresh(StrictJson.parse(Body.read(request)));
    DenialReasonShown made = saved(keeping.create(terms, author()));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  @PUT
  @Path(ID)
  public DenialReasonShown replace(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.requireEverywhere(Right.ADMIN);
    found(id);
    DenialTerms terms = DenialReasonRequest.fresh(StrictJson.parse(Body.read(request)));
    return saved(keeping.change(id, terms, author()));
  }

  @PATCH
  @Path(ID)
  public DenialReasonShown change(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.requireEverywhere(Right.ADMIN);
    DenialTerms terms = DenialReasonRequest.over(found(id), StrictJson.parse(Body.read(request)));
    return saved(keeping.change(id, terms, author()));
  }

  private Authorship author() {
    return Authorship.of(call.caller(), call.correlationId());
  }

  private DenialRow found(long id) {
    return keeping
        .find(id)
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "there is no such reason")));
  }

  private static DenialReasonShown saved(DenialAnswer answer) {
    return switch (answer) {
      case DenialAnswer.Saved(var row) -> DenialReasonShown.of(row);
      case DenialAnswer.Refused(var refusal) -> throw new RefusedException(refusal);
    };
  }
}
