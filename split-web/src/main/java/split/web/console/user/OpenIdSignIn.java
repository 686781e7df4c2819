package split.web.console.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.identitystore.openid.JwtClaims;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import split.domain.user.SigningIn;
import split.domain.user.UserFacts;
import split.vocabulary.Role;
import split.web.console.ConsolePaths;
import split.web.problem.Correlation;

/**
 * Lets in whom the OpenID Connect provider has recognised, as somebody from a directory. What the
 * browser brings back is kept in cookies, because strangers have no session.
 */
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${openIdProvider.address}",
    clientId = "${openIdProvider.clientId}",
    clientSecret = "${openIdProvider.clientSecret}",
    redirectURI = "${openIdProvider.returnAddress}",
    claimsDefinition =
        @ClaimsDefinition(
            callerNameClaim = "${openIdProvider.nameClaim}",
            callerGroupsClaim = "${openIdProvider.groupsClaim}"),
    useSession = false)
@Named
@RequestScoped
public class OpenIdSignIn {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

  @Inject private OpenIdContext recognised;
  @Inject private OpenIdProvider provider;
  @Inject private SigningIn signingIn;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  /** Opens the console, or says at the door why not. */
  public String enter() throws IOException {
    if (!provider.isGiven()) {
      return "/console/monitoring?faces-redirect=true";
    }
    JwtClaims claims = recognised.getIdentityToken().getJwtClaims();
    Optional<UserFacts> admitted =
        provider
            .role(Set.copyOf(claims.getArrayStringClaim(provider.getGroupsClaim())))
            .flatMap(role -> admit(claims, role));
    if (admitted.isEmpty()) {
      return "/console/sign-in?faces-redirect=true&refused=open-id";
    }
    SignedIn.remember(request, admitted.get().name(), clock.instant());
    FacesContext.getCurrentInstance().getExternalContext().redirect(ConsolePaths.HOME);
    return null;
  }

  private Optional<UserFacts> admit(JwtClaims claims, Role role) {
    return claims
        .getStringClaim(provider.getNameClaim())
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> NAME.matcher(name).matches())
        .flatMap(name -> signingIn.admit(name, role, Correlation.of(request)));
  }
}
