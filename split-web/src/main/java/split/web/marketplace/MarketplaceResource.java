package split.web.marketplace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Marketplaces;
import split.view.Window;
import split.vocabulary.Right;
import split.web.json.Page;
import split.web.json.Query;
import split.web.token.Call;

/** The marketplaces there is an adapter for, and what each can do (MKT-2). */
@Path("marketplaces")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MarketplaceResource {
  @Inject private Marketplaces marketplaces;
  @Inject private Call call;

  @GET
  public Page<MarketplaceShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    Window window = query.window();
    List<Marketplace> all = marketplaces.all();
    List<MarketplaceShown> results =
        all.stream().skip(window.offset()).limit(window.limit()).map(MarketplaceShown::of).toList();
    return query.page(all.size(), results, window);
  }
}
