package split.sandbox.n11.wire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import split.sandbox.Request;
import split.sandbox.wire.Incoming;
import split.sandbox.wire.Sending;

/** Takes whatever is sent to N11, known or not, to its door. */
@Path("n11{path:(/.*)?}")
@RequestScoped
public class N11Resource {
  @Inject N11Door door;
  @Inject Sending sending;
  @Context UriInfo uri;
  @Context HttpHeaders headers;

  @PathParam("path")
  String path;

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
    return sending.response(door.answer(request));
  }
}
