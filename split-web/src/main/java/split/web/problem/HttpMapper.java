package split.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import split.vocabulary.Code;
import split.vocabulary.Refusal;

/** What the container itself refuses: an address, a method, a media type. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(WebApplicationException refused) {
    Response original = refused.getResponse();
    if (original.getStatus() >= 500) {
      return new FailureMapper(request).toResponse(refused);
    }
    Response rendered = Problems.render(refusal(original.getStatus()), request);
    String allowed = original.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null
        ? rendered
        : Response.fromResponse(rendered).header(HttpHeaders.ALLOW, allowed).build();
  }

  static Refusal refusal(int status) {
    return switch (status) {
      case 404 -> Refusal.of(Code.NOT_FOUND, "no resource has this address");
      case 405 -> Refusal.of(Code.METHOD_NOT_ALLOWED, "see the header Allow");
      case 406 -> Refusal.of(Code.NOT_ACCEPTABLE, "ask for application/json");
      case 415 -> Refusal.of(Code.MEDIA_TYPE, "send application/json");
      default -> Refusal.of(Code.PAYLOAD_INVALID, "the address or a parameter is not usable");
    };
  }
}
