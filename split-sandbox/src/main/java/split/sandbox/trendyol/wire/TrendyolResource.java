package split.sandbox.trendyol.wire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import split.sandbox.Delivery;
import split.sandbox.Request;
import split.sandbox.wire.MarketplaceResource;

/** Trendyol's address. */
@Path("trendyol{path:(/.*)?}")
@RequestScoped
public class TrendyolResource extends MarketplaceResource {
  @Inject TrendyolDoor door;

  @Override
  protected Delivery deliver(Request request) {
    return door.answer(request);
  }
}
