package split.domain.channel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Keeps secrets unreadable at rest: AES-256-GCM with a fresh nonce each. A secret is bound to its
 * place, so that one cannot be moved to another channel or setting.
 */
final class SecretBox {
  private static final String FORM = "v1:";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;

  SecretBox(SecretKey key) {
    this.key = key;
  }

  String seal(String place, String secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, place, nonce)
              .doFinal(secret.getBytes(StandardCharsets.UTF_8));
      byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
      System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
      return FORM + Base64.getEncoder().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-256-GCM", e);
    }
  }

  /**
   * Empty where the secret was sealed under another key, for another place, or was tampered with.
   */
  Optional<String> open(String place, String sealed) {
    if (!sealed.startsWith(FORM)) {
      return Optional.empty();
    }
    try {
      byte[] whole = Base64.getDecoder().decode(sealed.substring(FORM.length()));
      byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
      byte[] secret =
          cipher(Cipher.DECRYPT_MODE, place, nonce)
              .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
      return Optional.of(new String(secret, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      System.getLogger(SecretBox.class.getName())
          .log(
              System.Logger.Level.ERROR,
              "a stored secret cannot be read, is SPLIT_SECRET_KEY the one it was stored with? "
                  + place);
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, String place, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
