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
import split.vocabulary.Right;
import split.web.json.Page;
import split.web.token.Call;

/** Channels by the ids of the order management system (OMS-6); where the platform looks them up. */
@Path("oms/channels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OmsChannelResource {
  @Inject private OmsListing listing;
  @Inject private Call call;

  @GET
  public Page<OmsChannelShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    return Part.of(listing.channels(call.caller().scope()), OmsChannelShown::of, address);
  }
}
