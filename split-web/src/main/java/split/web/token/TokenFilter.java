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
import java.io.IOException;
import java.util.Optional;
import split.domain.token.Authentication;
import split.domain.token.Recognised;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.problem.Problems;

/**
 * Nobody gets past without a token, nor without a signature if the token's requests need one; but
 * for that, nothing of the request except its headers has been read by then.
 */
@Provider
@PreMatching
@ApplicationScoped
public class TokenFilter implements ContainerRequestFilter {
  @Inject private Authentication authentication;
  @Inject private RateLimits limits;
  @Inject private SignatureCheck signatures;

  @Context private HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || header.isBlank()) {
      refuse(
          request, Refusal.of(Code.TOKEN_MISSING, "send the header Authorization: Token <token>"));
      return;
    }
    Optional<Recognised> found = Credential.in(header).flatMap(authentication::recognise);
    if (found.isEmpty()) {
      refuse(request, Refusal.of(Code.TOKEN_INVALID, "the token is unknown, revoked or expired"));
      return;
    }
    Optional<Refusal> objection = objection(found.get());
    if (objection.isPresent()) {
      refuse(request, objection.get());
      return;
    }
    request.setProperty(Call.CALLER, found.get().caller());
  }

  private Optional<Refusal> objection(Recognised found) throws IOException {
    Optional<Refusal> tooMany = limits.refusal(found.caller());
    return tooMany.isPresent() ? tooMany : signatures.objection(found.secrets(), servletRequest);
  }

  private void refuse(ContainerRequestContext request, Refusal refusal) {
    request.abortWith(Problems.render(refusal, servletRequest));
  }
}
