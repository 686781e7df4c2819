package split.web.console.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import split.domain.user.SigningIn;
import split.vocabulary.CorrelationId;
import split.web.console.ConsolePaths;
import split.web.console.Words;
import split.web.problem.Correlation;

/** Signs in and out. */
@Named
@RequestScoped
public class SignInForm {
  private static final int LONGEST = 200;

  @Inject private SecurityContext security;
  @Inject private SigningIn signingIn;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private String name;
  private String password;
  private String from;

  public void signIn() throws IOException {
    Optional<String> recognised = isUsable() ? recognise() : Optional.empty();
    if (recognised.isEmpty()) {
      refuse();
      return;
    }
    SignedIn.remember(request, recognised.get(), clock.instant());
    external().redirect(ConsolePaths.page(from));
  }

  public void signOut() throws IOException, ServletException {
    request.logout();
    SignedIn.forget(request);
    external().redirect(ConsolePaths.HOME);
  }

  private boolean isUsable() {
    return name != null && password != null && name.length() + password.length() <= 2 * LONGEST;
  }

  private Optional<String> recognise() {
    String known = name.strip().toLowerCase(Locale.ROOT);
    HttpServletResponse response = (HttpServletResponse) external().getResponse();
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(known, password)));
    if (status != AuthenticationStatus.SUCCESS) {
      return Optional.empty();
    }
    CorrelationId correlationId = Correlation.of(request);
    return ServerRegistry.hasRecognised(request)
        ? ServerRegistry.role(request)
            .flatMap(role -> signingIn.admit(known, role, correlationId))
            .map(user -> user.name())
        : Optional.of(known);
  }

  private void refuse() {
    if (request.getAttribute(ConsoleIdentities.HELD_BACK) instanceof Duration wait) {
      words.wrong("sign_in.held_back", wait.plusMillis(999).toSeconds());
    } else {
      words.wrong("sign_in.wrong");
    }
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
