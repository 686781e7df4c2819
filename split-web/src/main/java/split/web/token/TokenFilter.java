package split.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import split.domain.token.Authentication;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.problem.Problems;

/**
 * Nobody gets past without a token; nothing of the request but its headers has been read by then.
 */
@Provider
@PreMatching
@ApplicationScoped
public class TokenFilter implements ContainerRequestFilter {
  @Inject private Authentication authentication;
  @Inject private RateLimits limits;

  @Context private HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || header.isBlank()) {
      refuse(
          request, Refusal.of(Code.TOKEN_MISSING, "send the header Authorization: Token <token>"));
      return;
    }
    Optional<Caller> caller = Credential.in(header).flatMap(authentication::recognise);
    if (caller.isEmpty()) {
      refuse(request, Refusal.of(Code.TOKEN_INVALID, "the token is unknown, revoked or expired"));
      return;
    }
    Optional<Refusal> tooMany = limits.refusal(caller.get());
    if (tooMany.isPresent()) {
      refuse(request, tooMany.get());
      return;
    }
    request.setProperty(Call.CALLER, caller.get());
  }

  private void refuse(ContainerRequestContext request, Refusal refusal) {
    request.abortWith(Problems.render(refusal, servletRequest));
  }
}
