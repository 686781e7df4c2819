package split.web.console.user;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import split.web.console.ConsolePaths;

/** Sends whoever is not signed in to where that is done, a page's script in the script's words. */
final class SignInRedirect {
  private static final String PARTIAL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <partial-response><redirect url="%s"/></partial-response>
      """;

  private SignInRedirect() {}

  static AuthenticationStatus send(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String address = ConsolePaths.signIn(request);
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return context.redirect(address);
    }
    try {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(PARTIAL.formatted(address));
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
