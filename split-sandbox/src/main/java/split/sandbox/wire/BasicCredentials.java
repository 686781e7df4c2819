package split.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import split.sandbox.Request;

/** User and password of HTTP's basic authentication. */
public record BasicCredentials(String username, String password) {
  private static final String SCHEME = "Basic ";

  /** Empty if there are none, or none that can be read. */
  public static Optional<BasicCredentials> of(Request request) {
    return request
        .header("authorization")
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip())
        .flatMap(BasicCredentials::decoded);
  }

  private static Optional<BasicCredentials> decoded(String text) {
    try {
      String pair = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** As a header's value. */
  public String encoded() {
    byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return SCHEME + Base64.getEncoder().encodeToString(pair);
  }
}
