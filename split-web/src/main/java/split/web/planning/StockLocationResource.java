package split.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import split.domain.planning.LocationAnswer;
import split.domain.planning.LocationChange;
import split.domain.planning.LocationKeeping;
import split.domain.planning.LocationReading;
import split.view.Slice;
import split.view.Window;
import split.view.planning.LocationFilter;
import split.view.planning.LocationRow;
import split.view.planning.UnknownLocation;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.Query;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Stock locations with their quota (OMS-4). They belong to no channel. */
@Path("oms/stock-locations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StockLocationResource {
  private static final String ID = "{id:[0-9]{1,18}}";

  @Inject private LocationReading reading;
  @Inject private LocationKeeping keeping;
  @Inject private Call call;

  @GET
  public Page<LocationShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    LocationFilter filter = new LocationFilter(query.text("erp_code"), query.bool("is_active"));
    Window window = query.window();
    Slice<LocationRow> found = reading.page(filter, window);
    return query.page(found.count(), found.rows().stream().map(LocationShown::of).toList(), window);
  }

  /** What packages name and nobody has described, at most a hundred. */
  @GET
  @Path("unknown")
  public List<UnknownLocation> unknown() {
    call.requireEverywhere(Right.READ);
    return reading.unknown();
  }

  @GET
  @Path(ID)
  public LocationShown show(@PathParam("id") long id) {
    call.require(Right.READ);
    return reading.find(id).map(LocationShown::of).orElseThrow(StockLocationResource::gone);
  }

  @POST
  public Response create(@Context HttpServletRequest request) throws IOException {
    call.requireEverywhere(Right.ADMIN);
    LocationRequest wish = LocationRequest.creation(StrictJson.parse(Body.read(request)));
    long id =
        saved(keeping.create(wish.erpCode(), wish.profile(), call.caller(), call.correlationId()));
    return Response.status(Response.Status.CREATED).entity(show(id)).build();
  }

  @PATCH
  @Path(ID)
  public LocationShown change(@PathParam("id") long id, @Context HttpServletRequest request)
      throws IOException {
    call.requireEverywhere(Right.ADMIN);
    show(id);
    LocationChange change = LocationRequest.change(StrictJson.parse(Body.read(request)));
    saved(keeping.change(id, change, call.caller(), call.correlationId()));
    return show(id);
  }

  private static long saved(LocationAnswer answer) {
    return switch (answer) {
      case LocationAnswer.Saved(long id) -> id;
      case LocationAnswer.Refused(Refusal refusal) -> throw new RefusedException(refusal);
    };
  }

  private static RefusedException gone() {
    return new RefusedException(Refusal.of(Code.NOT_FOUND, "there is no such stock location"));
  }
}
