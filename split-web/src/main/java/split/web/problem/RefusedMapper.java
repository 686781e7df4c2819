package split.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class RefusedMapper implements ExceptionMapper<RefusedException> {
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(RefusedException refused) {
    return Problems.render(refused.refusal(), request);
  }
}
