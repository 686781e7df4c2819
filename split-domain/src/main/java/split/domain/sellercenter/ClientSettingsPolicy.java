package split.domain.sellercenter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.domain.channel.Masked;
import split.domain.sellercenter.ClientSettings.EndpointConf;
import split.vocabulary.Code;
import split.vocabulary.OrderEndpoint;
import split.vocabulary.Violation;

/** Each of the twelve endpoints must have a place, and none may have two (SC-3). */
final class ClientSettingsPolicy {
  static final String PLACE = "/json_value";

  private static final String ENDPOINTS = PLACE + "/endpoint_conf";

  private ClientSettingsPolicy() {}

  /**
   * @param settings after masks were replaced; a part that could not be read is null and was
   *     reported
   */
  static List<Violation> violations(ClientSettings settings) {
    List<Violation> found = new ArrayList<>();
    if (Masked.VALUE.equals(settings.auth().password())) {
      found.add(nothingBehind(PLACE + "/auth/password"));
    }
    Set<String> named = new HashSet<>();
    for (int i = 0; i < settings.endpointConf().size(); i++) {
      EndpointConf conf = settings.endpointConf().get(i);
      String place = ENDPOINTS + "/" + i;
      if (Masked.VALUE.equals(conf.auth().token())) {
        found.add(nothingBehind(place + "/auth/token"));
      }
      if (conf.endpoint() != null) {
        found.addAll(naming(place + "/endpoint", conf.endpoint(), named.add(conf.endpoint())));
      }
    }
    found.addAll(missing(named));
    return found;
  }

  private static List<Violation> naming(String place, String endpoint, boolean first) {
    if (OrderEndpoint.of(endpoint).isEmpty()) {
      return List.of(invalid(place, "is no endpoint", allNames(), endpoint));
    }
    return first ? List.of() : List.of(invalid(place, "stands there twice", "once", endpoint));
  }

  private static List<Violation> missing(Set<String> named) {
    return Stream.of(OrderEndpoint.values())
        .map(OrderEndpoint::wire)
        .filter(endpoint -> !named.contains(endpoint))
        .map(endpoint -> invalid(ENDPOINTS, "an endpoint is missing", endpoint, null))
        .toList();
  }

  private static Violation nothingBehind(String place) {
    return invalid(place, "the mask stands for nothing that is stored", "the secret", Masked.VALUE);
  }

  private static Violation invalid(String place, String message, String wanted, String found) {
    return new Violation(Code.PAYLOAD_INVALID, place, message, wanted, found);
  }

  private static String allNames() {
    return Stream.of(OrderEndpoint.values())
        .map(OrderEndpoint::wire)
        .collect(Collectors.joining(", "));
  }
}
