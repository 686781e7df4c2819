package split.domain.sellercenter;

import java.time.Duration;
import java.util.Optional;
import split.domain.marketplace.Endpoint;
import split.domain.sellercenter.ClientSettings.Timeouts;
import split.vocabulary.OrderEndpoint;

/** Where a call goes, by whom, and how long it may take (SC-3). */
record Route(String base, Credential credential, Timeouts timeouts) {
  /** To where the settings redirect this endpoint; empty where they name no place for it. */
  static Optional<Route> to(OrderEndpoint endpoint, ClientSettings settings) {
    return settings
        .at(endpoint)
        .map(
            conf ->
                new Route(
                    conf.baseUrl(),
                    Credential.token("Token", conf.auth().token()),
                    settings.timeouts()));
  }

  /** To the order system itself. */
  static Route home(ClientSettings settings) {
    return new Route(
        settings.urls().baseUrl(),
        Credential.basic(settings.auth().username(), settings.auth().password()),
        settings.timeouts());
  }

  Endpoint endpoint() {
    return credential.endpoint(
        base, Duration.ofMillis(timeouts.connect()), Duration.ofMillis(timeouts.read()));
  }
}
