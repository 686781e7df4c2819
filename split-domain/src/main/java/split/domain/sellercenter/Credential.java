package split.domain.sellercenter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import split.domain.marketplace.Account;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Secrets;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;

/**
 * How somebody other than a marketplace is shown who calls.
 *
 * @param header value of {@code Authorization}; null for nobody in particular
 * @param secret what must not be logged; empty if there is nothing
 */
record Credential(String header, String secret) {
  static final Credential ANONYMOUS = new Credential(null, "");

  private static final Setting SECRET = Setting.text("secret", SettingGroup.CALLS).asSecret();

  static Credential token(String prefix, String token) {
    return new Credential(prefix + " " + token, token);
  }

  static Credential basic(String username, String password) {
    byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Credential("Basic " + Base64.getEncoder().encodeToString(both), password);
  }

  Account account(Exchanges exchanges) {
    return new Account("", Map.of(SECRET.name(), secret), exchanges);
  }

  Endpoint endpoint(Account account, String base, Duration connect, Duration read) {
    return new Endpoint(base, connect, read, Secrets.of(account, List.of(SECRET)));
  }

  @Override
  public String toString() {
    return "Credential";
  }
}
