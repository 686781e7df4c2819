package split.domain.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Makes and compares hashes of passwords. They are slow on purpose, so only a few are made at a
 * time: a flood of attempts to sign in must not take the processors from everything else.
 */
@ApplicationScoped
public class Passwords {
  private static final int AT_ONCE = 2;
  private static final int RANDOM_BYTES = 15;
  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32");

  @Inject private Pbkdf2PasswordHash pbkdf2;

  private final Semaphore free = new Semaphore(AT_ONCE);
  private String nobodys;

  @PostConstruct
  void open() {
    pbkdf2.initialize(STRENGTH);
    nobodys = pbkdf2.generate(fresh().toCharArray());
  }

  static String fresh() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String hash(String password) {
    return pbkdf2.generate(password.toCharArray());
  }

  /**
   * @param hash null where there is no user; then it takes as long as if there were
   * @return empty if too many others are being compared
   */
  Optional<Boolean> matches(String password, String hash) {
    if (!free.tryAcquire()) {
      return Optional.empty();
    }
    try {
      boolean same = pbkdf2.verify(password.toCharArray(), hash == null ? nobodys : hash);
      return Optional.of(same && hash != null);
    } finally {
      free.release();
    }
  }
}
