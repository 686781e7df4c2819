package split.sandbox.wire;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import split.sandbox.Delivery;
import split.sandbox.Request;

/**
 * Takes whatever is sent to a marketplace, known or not, to its door. The path of the class names
 * the rest of the address {@code path}.
 */
public abstract class MarketplaceResource {
  @Inject Sending sending;
  @Context UriInfo uri;
  @Context HttpHeaders headers;

  @PathParam("path")
  String path;

  protected abstract Delivery deliver(Request request);

  @GET
  public Response get() {
    return answer("GET", null);
  }

  @DELETE
  public Response delete() {
    return answer("DELETE", null);
  }

  @POST
  public Response post(byte[] body) {
    return answer("POST", body);
  }

  @PUT
  public Response put(byte[] body) {
    return answer("PUT", body);
  }

  @PATCH
  public Response patch(byte[] body) {
    return answer("PATCH", body);
  }

  private Response answer(String method, byte[] body) {
    Request request = Incoming.request(method, path.replaceFirst("^/", ""), uri, headers, body);
    return sending.response(deliver(request));
  }
}
