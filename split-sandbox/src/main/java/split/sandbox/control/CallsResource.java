package split.sandbox.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Predicate;
import split.sandbox.Call;
import split.sandbox.CallLog;
import split.sandbox.wire.JsonFormat;

/** The history of every call to a marketplace, and of what people did behind the caller's back. */
@Path("control/calls")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CallsResource {
  @Inject CallLog calls;

  @GET
  public JsonObject show(
      @QueryParam("since") long since,
      @QueryParam("limit") @DefaultValue("10000") int limit,
      @QueryParam("shop") String shop,
      @QueryParam("order_number") String orderNumber,
      @QueryParam("operation") String operation,
      @QueryParam("applied") Boolean applied) {
    Predicate<Call.Snapshot> wanted =
        call ->
            (shop == null || shop.equals(call.scope().shop()))
                && (orderNumber == null || call.scope().orderNumbers().contains(orderNumber))
                && (operation == null || operation.equals(call.scope().operation()))
                && (applied == null || applied == call.applied());
    return CallJson.of(calls.extract(since, limit, wanted));
  }

  /** How many calls are kept, and whether with their bodies. */
  @PUT
  public void configure(String body) {
    JsonObject json = JsonFormat.parseObject(body);
    int capacity = JsonFormat.required(JsonFormat.integer(json, "capacity"), "capacity");
    calls.configure(Math.max(capacity, 0), json.getBoolean("bodies", true));
  }

  @DELETE
  public void clear() {
    calls.clear();
  }
}
