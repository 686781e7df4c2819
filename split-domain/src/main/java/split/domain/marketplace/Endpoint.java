package split.domain.marketplace;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where and how one account's marketplace is called.
 *
 * @param base the address every path is below, without a slash at its end
 * @param readTimeout longest silence; a whole call has this plus {@code connectTimeout}
 */
public record Endpoint(
    String base, Duration connectTimeout, Duration readTimeout, Secrets secrets) {
  private static final long SHORTEST = 100;
  private static final long LONGEST = 60_000;

  public static final Setting CONNECT_TIMEOUT = timeout("connect_timeout_ms", "2000");
  public static final Setting READ_TIMEOUT = timeout("read_timeout_ms", "10000");

  public static Endpoint of(Account account, String base, List<Setting> settings) {
    return new Endpoint(
        base.endsWith("/") ? base.substring(0, base.length() - 1) : base,
        timeout(account, CONNECT_TIMEOUT),
        timeout(account, READ_TIMEOUT),
        Secrets.of(account, settings));
  }

  public Duration deadline() {
    return connectTimeout.plus(readTimeout);
  }

  Optional<URI> uri() {
    try {
      return Optional.of(new URI(base));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static Duration timeout(Account account, Setting setting) {
    String value =
        account.setting(setting.name()).map(String::strip).orElse(setting.defaultValue());
    long millis = Long.parseLong(value.matches("\\d{1,9}") ? value : setting.defaultValue());
    return Duration.ofMillis(Math.clamp(millis, SHORTEST, LONGEST));
  }

  private static Setting timeout(String name, String usual) {
    return Setting.integer(name, SettingGroup.CALLS).withDefault(usual).between(SHORTEST, LONGEST);
  }
}
