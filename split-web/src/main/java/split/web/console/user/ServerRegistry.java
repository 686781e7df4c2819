package split.web.console.user;

import jakarta.security.auth.message.callback.PasswordValidationCallback;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import split.vocabulary.Role;

/**
 * The user registry that the operator has given the server, such as a directory; mostly there is
 * none, and then it knows nobody.
 */
final class ServerRegistry {
  private static final Logger LOG = System.getLogger(ServerRegistry.class.getName());
  private static final String RECOGNISED = ServerRegistry.class.getName();

  private ServerRegistry() {}

  static AuthenticationStatus signIn(
      UsernamePasswordCredential written, HttpMessageContext context) {
    PasswordValidationCallback question =
        new PasswordValidationCallback(
            context.getClientSubject(), written.getCaller(), written.getPassword().getValue());
    try {
      context.getHandler().handle(new Callback[] {question});
    } catch (IOException | UnsupportedCallbackException unreachable) {
      LOG.log(Level.WARNING, "The server's user registry does not answer", unreachable);
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (!question.getResult()) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    context.getRequest().setAttribute(RECOGNISED, true);
    return AuthenticationStatus.SUCCESS;
  }

  static boolean hasRecognised(HttpServletRequest request) {
    return request.getAttribute(RECOGNISED) != null;
  }

  /** The highest role that one of the groups is bound to. */
  static Optional<Role> role(HttpServletRequest request) {
    return Arrays.stream(Role.values())
        .filter(role -> request.isUserInRole(role.wire()))
        .reduce((lower, higher) -> higher);
  }
}
