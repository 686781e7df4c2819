package split.domain.sellercenter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import split.domain.sellercenter.ClientSettings.Access;
import split.domain.sellercenter.ClientSettings.Credentials;
import split.domain.sellercenter.ClientSettings.EndpointConf;
import split.domain.sellercenter.ClientSettings.Timeouts;
import split.domain.sellercenter.ClientSettings.Urls;
import split.vocabulary.OrderEndpoint;

/** Settings as they should be, and others. */
final class Settings {
  private Settings() {}

  /** Each endpoint at a place and with a token of its own. */
  static ClientSettings at(String base) {
    return with(
        base,
        "p4ssword",
        Arrays.stream(OrderEndpoint.values())
            .map(OrderEndpoint::wire)
            .map(name -> endpoint(base, name, "token-of-" + name))
            .toList());
  }

  static ClientSettings with(String base, String password, List<EndpointConf> endpoints) {
    return new ClientSettings(
        new Credentials("u", password),
        new Urls(base + "/home", base + "/home"),
        new Timeouts(2000L, 1000L),
        endpoints);
  }

  static ClientSettings of(String... endpoints) {
    return with(
        "https://sc.example",
        "p",
        Stream.of(endpoints).map(name -> endpoint("https://sc.example", name, "t")).toList());
  }

  static EndpointConf endpoint(String base, String name, String token) {
    return new EndpointConf(name, base + "/" + name, new Access(token));
  }
}
