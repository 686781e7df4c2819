package split.domain.marketplace;

import java.util.Map;
import java.util.Optional;

/**
 * One channel's access to its marketplace for one piece of work.
 *
 * @param settings effective values, secrets in clear: never to be logged
 * @param exchanges collects what was sent and answered, for the step log
 */
public record Account(String channel, Map<String, String> settings, Exchanges exchanges) {
  public Account {
    settings = Map.copyOf(settings);
  }

  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
  }

  public boolean isSet(String name) {
    return setting(name).map(Boolean::parseBoolean).orElse(false);
  }

  @Override
  public String toString() {
    return "Account[" + channel + "]";
  }
}
