package split.web.splitting;

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
import split.domain.splitting.ForeignDeciding;
import split.domain.splitting.SplitCancelling;
import split.domain.splitting.SplitReading;
import split.view.Slice;
import split.view.Window;
import split.view.splitting.SplitFilter;
import split.view.splitting.SplitSummary;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.Query;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/**
 * Splits as they were decided and as they stand (SPL-16), taking one back (SPL-19), and deciding
 * about one (MKT-4).
 */
@Path("splits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SplitResource {
  @Inject private SplitReading splits;
  @Inject private SplitCancelling cancelling;
  @Inject private ForeignDeciding deciding;
  @Inject private Call call;

  @GET
  public Page<SplitListed> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    SplitFilter filter =
        new SplitFilter(query.text("number"), query.text("channel"), query.progress("progress"));
    Window window = query.window();
    Slice<SplitSummary> found = splits.page(filter, call.caller().scope(), window);
    return query.page(found.count(), found.rows().stream().map(SplitListed::of).toList(), window);
  }

  @GET
  @Path("{correlation_id}")
  public SplitShown show(@PathParam("correlation_id") String correlationId) {
    call.require(Right.READ);
    return shown(correlationId);
  }

  @POST
  @Path("{correlation_id}/cancel")
  public SplitShown cancel(@PathParam("correlation_id") String correlationId) {
    call.require(Right.OPERATE);
    shown(correlationId);
    cancelling
        .cancel(call.caller(), correlationId)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return shown(correlationId);
  }

  /** Somebody else has changed the package at the marketplace, and a person says what now. */
  @POST
  @Path("{correlation_id}/decision")
  public SplitShown decide(
      @PathParam("correlation_id") String correlationId, @Context HttpServletRequest request)
      throws IOException {
    call.require(Right.OPERATE);
    DecisionRequest wish = DecisionRequest.read(StrictJson.parse(Body.read(request)));
    shown(correlationId);
    deciding
        .decide(call.caller(), correlationId, wish.decision(), wish.note())
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return shown(correlationId);
  }

  /** A split of a channel the token does not cover is not there for it. */
  private SplitShown shown(String correlationId) {
    return CorrelationId.parse(correlationId)
        .flatMap(id -> splits.find(id.value(), call.caller().scope()))
        .map(SplitShown::of)
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "there is no such split")));
  }
}
