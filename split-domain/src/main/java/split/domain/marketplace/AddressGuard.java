package split.domain.marketplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses a channel may be pointed at: http or https, a plain host without user-info, and
 * nothing inside the operator's own network unless the deployment says so. Every address the name
 * resolves to is looked at, right before the call, so that the platform's name cache gives the
 * connection the same ones.
 */
@ApplicationScoped
public class AddressGuard {
  private static final System.Logger LOG = System.getLogger(AddressGuard.class.getName());
  private static final Pattern NUMERIC_LABEL = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");
  private static final Pattern DOTTED_QUAD =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");

  private final boolean privateAllowed;
  private final Resolver resolver;

  protected AddressGuard() {
    this(false);
  }

  @Inject
  public AddressGuard(
      @ConfigProperty(name = "SPLIT_ALLOW_PRIVATE_HOSTS", defaultValue = "false")
          boolean privateAllowed) {
    this(privateAllowed, InetAddress::getAllByName);
  }

  AddressGuard(boolean privateAllowed, Resolver resolver) {
    this.privateAllowed = privateAllowed;
    this.resolver = resolver;
  }

  /**
   * Why this address must not be called.
   *
   * @return empty where nothing speaks against it
   * @throws UnknownHostException where the name resolves to nothing: a fault of the moment, not of
   *     the setting
   */
  public Optional<String> objection(URI base) throws UnknownHostException {
    Optional<String> form = objectionToForm(base);
    if (form.isPresent() || privateAllowed) {
      return form;
    }
    return Arrays.stream(resolver.resolve(unbracketed(base.getHost())))
        .filter(address -> !PublicAddress.is(address))
        .findFirst()
        .map(address -> base.getHost() + " is not a public address");
  }

  /**
   * The same of an address that somebody has just written down; a name that resolves to nothing at
   * the moment is taken.
   */
  public Optional<String> objectionTo(String address) {
    try {
      return objection(new URI(address));
    } catch (URISyntaxException notAnAddress) {
      return Optional.of("the address is no URL");
    } catch (UnknownHostException notNow) {
      LOG.log(Level.INFO, "The host of an address is not known at the moment: {0}", address);
      return Optional.empty();
    }
  }

  private static Optional<String> objectionToForm(URI base) {
    String scheme = base.getScheme();
    if (scheme == null || !(scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))) {
      return Optional.of("only http and https are called");
    }
    if (base.getRawUserInfo() != null
        || base.getRawQuery() != null
        || base.getRawFragment() != null) {
      return Optional.of("the address must have no user-info, query or fragment");
    }
    if (base.getHost() == null || base.getPort() == 0 || base.getPort() > 65_535) {
      return Optional.of("the address has no valid host and port");
    }
    return isOddNumber(base.getHost())
        ? Optional.of("the host is a number that is no dotted IPv4 address")
        : Optional.empty();
  }

  /** Resolvers read 2130706433, 0x7f.1 and 0177.0.0.1 as addresses, each in its own way. */
  private static boolean isOddNumber(String host) {
    if (host.startsWith("[")) {
      return host.contains("%");
    }
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return NUMERIC_LABEL.matcher(last).matches() && !DOTTED_QUAD.matcher(host).matches();
  }

  private static String unbracketed(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }
}
