package split.sandbox.n11.wire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import split.sandbox.Delivery;
import split.sandbox.Request;
import split.sandbox.wire.MarketplaceResource;

/** N11's address. */
@Path("n11{path:(/.*)?}")
@RequestScoped
public class N11Resource extends MarketplaceResource {
  @Inject N11Door door;

  @Override
  protected Delivery deliver(Request request) {
    return door.answer(request);
  }
}
