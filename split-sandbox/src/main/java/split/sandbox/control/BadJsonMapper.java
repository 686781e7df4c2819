package split.sandbox.control;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import split.sandbox.wire.JsonFormat;

/** Tells the user of the control API what is wrong with the body. */
@Provider
public class BadJsonMapper implements ExceptionMapper<JsonFormat.BadJson> {
  @Override
  public Response toResponse(JsonFormat.BadJson bad) {
    String body = JsonFormat.object().add("error", bad.getMessage()).build().toString();
    return Response.status(Response.Status.BAD_REQUEST)
        .type(MediaType.APPLICATION_JSON)
        .entity(body)
        .build();
  }
}
