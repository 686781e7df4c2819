package split.domain.webhook;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import split.domain.secret.Hmac;

/** The platform's signature: over the raw body, keyed by the secret as it is written. */
final class PlatformSignature {
  private PlatformSignature() {}

  static String of(String secret, String body) {
    byte[] key = secret.getBytes(StandardCharsets.UTF_8);
    return "sha256=" + HexFormat.of().formatHex(Hmac.sha256(key, body));
  }
}
