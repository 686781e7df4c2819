package split.web.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import split.domain.oms.HistoryReading;
import split.domain.oms.PackageReading;
import split.view.Slice;
import split.view.Window;
import split.view.oms.PackageFilter;
import split.view.oms.PackageView;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Page;
import split.web.json.Query;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Packages (ADM-3). */
@Path("oms/packages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PackageResource {
  @Inject private PackageReading packages;
  @Inject private HistoryReading history;
  @Inject private PackageShowing showing;
  @Inject private Call call;

  @GET
  public Page<PackageShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    PackageFilter filter =
        new PackageFilter(
            query.text("number"),
            query.text("order_number"),
            query.text("channel"),
            query.state("state"));
    Window window = query.window();
    Slice<PackageView> found = packages.page(filter, call.caller().scope(), window);
    return query.page(found.count(), showing.of(found.rows()), window);
  }

  @GET
  @Path("{id:[0-9]{1,18}}")
  public PackageShown show(@PathParam("id") long id) {
    call.require(Right.READ);
    return showing.of(List.of(found(id))).getFirst();
  }

  /** The states it went through, the oldest first. */
  @GET
  @Path("{id:[0-9]{1,18}}/transitions")
  public Page<TransitionLogShown> transitions(@PathParam("id") long id, @Context UriInfo address) {
    call.require(Right.READ);
    return Part.of(history.transitions(found(id).row().id()), TransitionLogShown::of, address);
  }

  /** With its document. */
  @GET
  @Path("{id:[0-9]{1,18}}/invoice")
  public InvoiceShown invoice(@PathParam("id") long id) {
    call.require(Right.READ);
    return history
        .invoice(found(id).row().id())
        .map(InvoiceShown::of)
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "the package has no invoice")));
  }

  private PackageView found(long id) {
    return packages
        .find(id, call.caller().scope())
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "there is no such package")));
  }
}
