package split.web.operation;

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
import java.util.List;
import java.util.Optional;
import split.domain.operation.Forecast;
import split.domain.operation.OperationIntervening;
import split.domain.operation.OperationReading;
import split.view.Slice;
import split.view.Window;
import split.view.operation.Cause;
import split.view.operation.OperationFilter;
import split.vocabulary.Code;
import split.vocabulary.Intervention;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Page;
import split.web.json.Query;
import split.web.problem.RefusedException;
import split.web.token.Call;

/**
 * Remote operations: where they stand, what is coming, why they fail, and how a person helps
 * (FIX-5).
 */
@Path("operations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperationResource {
  @Inject private OperationReading operations;
  @Inject private OperationIntervening intervening;
  @Inject private ManyOperations many;
  @Inject private Call call;

  @GET
  public Page<OperationShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    OperationFilter filter = Filters.in(query);
    Window window = query.window();
    Slice<Forecast> found = operations.page(filter, call.caller().scope(), window);
    return query.page(
        found.count(), found.rows().stream().map(OperationShown::of).toList(), window);
  }

  @GET
  @Path("causes")
  public Page<CauseShown> causes(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    OperationFilter filter = Filters.in(query);
    Window window = query.window();
    Slice<Cause> found = operations.causes(filter, call.caller().scope(), window);
    return query.page(found.count(), found.rows().stream().map(CauseShown::of).toList(), window);
  }

  @GET
  @Path("{id}")
  public OperationShown show(@PathParam("id") String id) {
    call.require(Right.READ);
    return OperationShown.of(found(id));
  }

  @POST
  @Path("{id}/release")
  public OperationShown release(@PathParam("id") String id) {
    return intervene(Intervention.RELEASE, id);
  }

  @POST
  @Path("{id}/retry")
  public OperationShown retry(@PathParam("id") String id) {
    return intervene(Intervention.RETRY, id);
  }

  @POST
  @Path("release")
  public InterventionShown releaseMany(@Context UriInfo address) {
    return many.byFilter(Intervention.RELEASE, address);
  }

  @POST
  @Path("retry")
  public InterventionShown retryMany(@Context UriInfo address) {
    return many.byFilter(Intervention.RETRY, address);
  }

  @POST
  @Path("release/csv")
  public FileShown releaseFile(@Context HttpServletRequest request) throws IOException {
    return many.byFile(Intervention.RELEASE, request);
  }

  @POST
  @Path("retry/csv")
  public FileShown retryFile(@Context HttpServletRequest request) throws IOException {
    return many.byFile(Intervention.RETRY, request);
  }

  private OperationShown intervene(Intervention intervention, String id) {
    call.require(Right.OPERATE);
    long known = found(id).operation().id();
    intervening
        .intervene(intervention, List.of(known), call.caller())
        .get(known)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return OperationShown.of(found(id));
  }

  /** An operation of a channel the token does not cover is not there for it. */
  private Forecast found(String id) {
    return Optional.of(id)
        .filter(written -> written.matches("[0-9]{1,18}"))
        .flatMap(written -> operations.find(Long.parseLong(written), call.caller().scope()))
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "there is no such operation")));
  }
}
