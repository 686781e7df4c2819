package split.domain.sellercenter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import split.domain.marketplace.Account;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Secrets;

/**
 * How somebody other than a marketplace is shown who calls.
 *
 * @param header value of {@code Authorization}; null for nobody in particular
 * @param secret what must not be logged; empty if there is nothing
 */
record Credential(String header, String secret) {
  static final Credential ANONYMOUS = new Credential(null, "");

  static Credential token(String prefix, String token) {
    return new Credential(prefix + " " + token, token);
  }

  static Credential basic(String username, String password) {
    byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Credential("Basic " + Base64.getEncoder().encodeToString(both), password);
  }

  static Account account(Exchanges exchanges) {
    return new Account("", Map.of(), exchanges);
  }

  Endpoint endpoint(String base, Duration connect, Duration read) {
    return new Endpoint(base, connect, read, Secrets.of(Stream.of(secret)));
  }

  @Override
  public String toString() {
    return "Credential";
  }
}
