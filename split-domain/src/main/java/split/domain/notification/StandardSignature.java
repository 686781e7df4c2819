package split.domain.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of Standard Webhooks: HMAC-SHA256 over id, time and raw body, keyed by the bytes
 * that a secret of the form {@code whsec_…} stands for.
 */
final class StandardSignature {
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int FEWEST_BYTES = 24;
  private static final int MOST_BYTES = 64;
  private static final SecureRandom RANDOM = new SecureRandom();

  private StandardSignature() {}

  static String freshSecret() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  static boolean isSecret(String secret) {
    return key(secret).isPresent();
  }

  /**
   * @param timestamp in seconds since 1970
   */
  static String of(String secret, String id, long timestamp, String body) {
    byte[] key = key(secret).orElseThrow();
    String signed = id + "." + timestamp + "." + body;
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
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
