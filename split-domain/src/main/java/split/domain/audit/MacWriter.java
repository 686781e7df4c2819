package split.domain.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Feeds values to HMAC-SHA-256 so that no two sequences of values look alike: numbers have eight
 * bytes, texts their length before them, and what may be absent says whether it is there.
 */
final class MacWriter {
  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;
  private final String purpose;

  /**
   * @param purpose the first value, so that a hash for one purpose is none for another
   */
  MacWriter(SecretKey key, String purpose) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
    this.purpose = purpose;
    text(purpose);
  }

  MacWriter number(long number) {
    mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    return this;
  }

  MacWriter optional(Long number) {
    return number == null ? absent() : present().number(number);
  }

  MacWriter flag(boolean flag) {
    mac.update((byte) (flag ? 1 : 0));
    return this;
  }

  MacWriter instant(Instant instant) {
    return number(instant.getEpochSecond()).number(instant.getNano());
  }

  MacWriter text(String text) {
    return text == null ? absent() : present().bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  MacWriter bytes(byte[] bytes) {
    number(bytes.length);
    mac.update(bytes);
    return this;
  }

  /** The hash of what was written; the next one begins anew. */
  byte[] done() {
    byte[] hash = mac.doFinal();
    text(purpose);
    return hash;
  }

  private MacWriter absent() {
    return flag(false);
  }

  private MacWriter present() {
    return flag(true);
  }
}
