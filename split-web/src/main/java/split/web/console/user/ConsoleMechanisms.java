package split.web.console.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import split.web.console.ConsolePaths;

/**
 * Says which mechanism a request is for: one page of the console is where people come to and back
 * from the OpenID Connect provider, if there is one; all else is the console's own.
 */
@ApplicationScoped
public class ConsoleMechanisms implements HttpAuthenticationMechanismHandler {
  @Inject private ConsoleAuthentication own;
  @Inject private OpenIdProvider provider;

  @Inject @OpenIdAuthenticationMechanismDefinition.OpenIdAuthenticationMechanism
  private HttpAuthenticationMechanism openId;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return ConsolePaths.isOpenId(request) && provider.isGiven()
        ? openId.validateRequest(request, response, context)
        : own.validateRequest(request, response, context);
  }
}
