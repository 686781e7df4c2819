package split.sandbox.control;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import split.sandbox.Refused;
import split.sandbox.wire.JsonFormat;

/** Tells the user of the control API that the marketplace's own rules forbid it. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
  @Override
  public Response toResponse(Refused refused) {
    String body =
        JsonFormat.object()
            .add("error", refused.reason().message())
            .add("refusal", refused.reason().name())
            .build()
            .toString();
    return Response.status(Response.Status.CONFLICT)
        .type(MediaType.APPLICATION_JSON)
        .entity(body)
        .build();
  }
}
