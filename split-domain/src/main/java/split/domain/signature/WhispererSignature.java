package split.domain.signature;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import split.domain.secret.Hmac;

/**
 * The signature of the platform's webhook engine, {@code X-Whisperer-Signature}: HMAC-SHA256 over
 * the raw body, keyed by the secret's text as it is. It names no time, so it stays good for as long
 * as the secret does.
 */
public final class WhispererSignature {
  public static final String HEADER = "X-Whisperer-Signature";

  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private WhispererSignature() {}

  public static String freshSecret() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }

  public static String of(String secret, String body) {
    return of(secret, body.getBytes(StandardCharsets.UTF_8));
  }

  public static String of(String secret, byte[] body) {
    byte[] key = secret.getBytes(StandardCharsets.UTF_8);
    return "sha256=" + HexFormat.of().formatHex(Hmac.sha256(key, body));
  }
}
