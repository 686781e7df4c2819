package split.domain.sellercenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import split.domain.channel.Masked;
import split.vocabulary.OrderEndpoint;

/**
 * {@code OMNITRON_CLIENT_SETTINGS} in the shape that is published for it: where the order system is
 * and where each of its endpoints is asked for instead (SC-3). With secrets in clear: never to be
 * logged.
 */
public record ClientSettings(
    Credentials auth, Urls urls, Timeouts timeouts, List<EndpointConf> endpointConf) {
  public static final String KEY = "OMNITRON_CLIENT_SETTINGS";

  public ClientSettings {
    endpointConf = List.copyOf(endpointConf);
  }

  /** For the order system itself. */
  public record Credentials(String username, String password) {}

  /** Both without a slash at the end. */
  public record Urls(String omsUrl, String baseUrl) {}

  /** In milliseconds. */
  public record Timeouts(Long read, Long connect) {}

  public record EndpointConf(String endpoint, String baseUrl, Access auth) {
    private EndpointConf with(String token) {
      return new EndpointConf(endpoint, baseUrl, new Access(token));
    }
  }

  public record Access(String token) {}

  public Optional<EndpointConf> at(OrderEndpoint endpoint) {
    return at(endpoint.wire());
  }

  private Optional<EndpointConf> at(String endpoint) {
    return endpointConf.stream().filter(conf -> endpoint.equals(conf.endpoint())).findFirst();
  }

  public ClientSettings masked() {
    return with(Masked.VALUE, conf -> Masked.VALUE);
  }

  /** With the secrets that are stored where this has masks; a mask that stands for none stays. */
  ClientSettings unmasked(ClientSettings stored) {
    return with(
        Masked.VALUE.equals(auth.password()) ? stored.auth().password() : auth.password(),
        conf ->
            Masked.VALUE.equals(conf.auth().token()) && conf.endpoint() != null
                ? stored.at(conf.endpoint()).map(kept -> kept.auth().token()).orElse(Masked.VALUE)
                : conf.auth().token());
  }

  private ClientSettings with(String password, Function<EndpointConf, String> token) {
    return new ClientSettings(
        new Credentials(auth.username(), password),
        urls,
        timeouts,
        endpointConf.stream().map(conf -> conf.with(token.apply(conf))).toList());
  }

  @Override
  public String toString() {
    return "ClientSettings[" + urls + "]";
  }
}
