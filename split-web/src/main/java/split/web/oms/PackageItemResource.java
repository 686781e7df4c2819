package split.web.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import split.domain.oms.OmsListing;
import split.view.Slice;
import split.view.Window;
import split.view.oms.PackageItemFilter;
import split.view.oms.PackageItemRow;
import split.vocabulary.Right;
import split.web.json.Page;
import split.web.json.Query;
import split.web.token.Call;

/** What is in packages, item by item (OMS-6). */
@Path("oms/packages/package-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PackageItemResource {
  @Inject private OmsListing listing;
  @Inject private Call call;

  @GET
  public Page<PackageItemShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    PackageItemFilter filter =
        new PackageItemFilter(query.count("package"), query.text("number"), query.state("state"));
    Window window = query.window();
    Slice<PackageItemRow> found = listing.items(filter, call.caller().scope(), window);
    return query.page(
        found.count(), found.rows().stream().map(PackageItemShown::of).toList(), window);
  }
}
