package split.web.console.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import split.domain.user.UserDirectory;
import split.domain.user.UserFacts;
import split.web.console.ConsolePaths;

/**
 * Tells the server who uses the console: whom the session remembers, if that user may still do so,
 * or who has just written name and password. The API has its tokens and is left alone.
 */
@ApplicationScoped
public class ConsoleAuthentication implements HttpAuthenticationMechanism {
  @Inject private IdentityStoreHandler identities;
  @Inject private UserDirectory users;
  @Inject private Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!ConsolePaths.holds(request)) {
      return context.doNothing();
    }
    if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential written) {
      return signIn(written, context);
    }
    Optional<UserFacts> known = SignedIn.in(request, clock.instant()).flatMap(users::enabled);
    if (known.isPresent()) {
      Visitor.enter(request, known.get());
      return context.notifyContainerAboutLogin(
          known.get().name(), Set.of(known.get().role().wire()));
    }
    return context.isProtected()
        ? SignInRedirect.send(request, response, context)
        : context.doNothing();
  }

  private AuthenticationStatus signIn(
      UsernamePasswordCredential written, HttpMessageContext context) {
    CredentialValidationResult result = identities.validate(written);
    return result.getStatus() == CredentialValidationResult.Status.NOT_VALIDATED
        ? ServerRegistry.signIn(written, context)
        : context.notifyContainerAboutLogin(result);
  }
}
