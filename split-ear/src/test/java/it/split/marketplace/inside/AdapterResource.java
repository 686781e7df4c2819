package it.split.marketplace.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Marketplaces;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.PlannedSplit.Group;
import split.domain.marketplace.PlannedSplit.Item;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.vocabulary.Tracking;

/** Reads an order and splits off one unit with an adapter as the server injects it. */
@Path("{marketplace}/{orderNumber}")
@ApplicationScoped
public class AdapterResource {
  @Inject private Marketplaces marketplaces;

  @POST
  @Consumes("application/json")
  @Produces("text/plain")
  public String split(
      @PathParam("marketplace") String name,
      @PathParam("orderNumber") String orderNumber,
      Map<String, String> settings) {
    Marketplace marketplace = marketplaces.of(name);
    Account account = new Account("inside", settings, new Exchanges());
    Reading reading = marketplace.read(account, OrderQuery.order(orderNumber));
    if (!(reading instanceof Reading.Found(List<RemotePackage> packages))) {
      return reading.toString();
    }
    RemotePackage source = packages.getFirst();
    RemotePackage.RemoteLine line = source.lines().getFirst();
    PlannedSplit split =
        new PlannedSplit(
            source.id(),
            orderNumber,
            List.of(new Group("g", List.of(units(line, 1)), Tracking.NONE)),
            List.of(units(line, line.quantity() - 1)));
    return marketplace.submit(account, marketplace.plan(account, split)).toString();
  }

  private static Item units(RemotePackage.RemoteLine line, int quantity) {
    return new Item(line.lineId(), line.sku(), line.barcode(), quantity);
  }
}
