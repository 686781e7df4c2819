package split.sandbox.hepsiburada.wire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import split.sandbox.Delivery;
import split.sandbox.Request;
import split.sandbox.wire.MarketplaceResource;

/** Hepsiburada's address. */
@Path("hepsiburada{path:(/.*)?}")
@RequestScoped
public class HepsiburadaResource extends MarketplaceResource {
  @Inject HepsiburadaDoor door;

  @Override
  protected Delivery deliver(Request request) {
    return door.answer(request);
  }
}
