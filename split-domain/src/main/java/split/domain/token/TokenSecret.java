package split.domain.token;

import java.security.SecureRandom;
import java.util.Base64;
import split.vocabulary.Sha256;

/**
 * What a caller presents. It has 256 random bits, so its plain SHA-256 is safe to store and to look
 * up by.
 */
record TokenSecret(String value) {
  private static final String PREFIX = "split_";
  private static final int BYTES = 32;
  private static final int HINT = PREFIX.length() + 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  static TokenSecret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    return Sha256.hex(value);
  }

  /** Enough to tell our own tokens apart; nothing of a secret that somebody else chose. */
  String hint() {
    return value.startsWith(PREFIX) && value.length() > 4 * HINT
        ? value.substring(0, HINT) + "…"
        : "…";
  }

  @Override
  public String toString() {
    return "TokenSecret[" + hint() + "]";
  }
}
