package split.web.console.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import split.vocabulary.Role;
import split.web.console.ConsolePaths;

/**
 * The OpenID Connect provider that the operator has given the console; mostly there is none. Its
 * groups are bound to roles.
 */
@Named
@ApplicationScoped
public class OpenIdProvider {
  @Inject private Config config;
  @Inject private HttpServletRequest request;

  public boolean isGiven() {
    return !getAddress().isEmpty();
  }

  public String getAddress() {
    return value("OIDC_PROVIDER");
  }

  public String getClientId() {
    return value("OIDC_CLIENT_ID");
  }

  public String getClientSecret() {
    return value("OIDC_CLIENT_SECRET");
  }

  /**
   * Where the provider sends people back to. As the request has it unless the operator says
   * otherwise; the provider knows which addresses it may send to.
   */
  public String getReturnAddress() {
    String given = value("OIDC_CONSOLE_ADDRESS");
    return (given.isEmpty() ? called() : given) + ConsolePaths.OPEN_ID;
  }

  public String getNameClaim() {
    return value("OIDC_NAME_CLAIM");
  }

  public String getGroupsClaim() {
    return value("OIDC_GROUPS_CLAIM");
  }

  /** The highest that one of the groups is bound to. */
  Optional<Role> role(Set<String> groups) {
    return Arrays.stream(Role.values())
        .filter(role -> groups.contains(value("OIDC_GROUP_" + role.name())))
        .reduce((lower, higher) -> higher);
  }

  private String called() {
    return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
  }

  private String value(String name) {
    return config.getOptionalValue(name, String.class).orElse("");
  }
}
