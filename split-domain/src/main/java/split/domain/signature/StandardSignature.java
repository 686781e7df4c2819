package split.domain.signature;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import split.domain.secret.Hmac;

/**
 * The signature of Standard Webhooks: HMAC-SHA256 over id, time and raw body, keyed by the bytes
 * that a secret of the form {@code whsec_…} stands for.
 */
public final class StandardSignature {
  private static final String PREFIX = "whsec_";
  private static final int KEY_BYTES = 32;
  private static final int FEWEST_BYTES = 24;
  private static final int MOST_BYTES = 64;
  private static final SecureRandom RANDOM = new SecureRandom();

  private StandardSignature() {}

  public static String freshSecret() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  public static boolean isSecret(String secret) {
    return key(secret).isPresent();
  }

  public static String of(String secret, String id, long timestamp, String body) {
    return of(secret, id, String.valueOf(timestamp), body.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param secret {@code whsec_…}; any other text stands for its own bytes
   * @param timestamp seconds since 1970, as they were or will be written
   */
  public static String of(String secret, String id, String timestamp, byte[] body) {
    byte[] key = key(secret).orElseGet(() -> secret.getBytes(StandardCharsets.UTF_8));
    byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
    return "v1," + Base64.getEncoder().encodeToString(Hmac.sha256(key, head, body));
  }

  private static Optional<byte[]> key(String secret) {
    if (!secret.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(secret.substring(PREFIX.length())))
          .filter(key -> key.length >= FEWEST_BYTES && key.length <= MOST_BYTES);
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
