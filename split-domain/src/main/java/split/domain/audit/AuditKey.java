package split.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import split.domain.secret.SecretKeys;

/**
 * The key that seals the step log: from {@code SPLIT_AUDIT_KEY}, else from {@code
 * SPLIT_SECRET_KEY}, else from a file that is made once in {@code SPLIT_DATA_DIR}. Derived when it
 * is first needed, since that takes a while.
 */
@ApplicationScoped
public class AuditKey {
  private static final String SALT = "split.audit.trail.v1";
  private static final String ALGORITHM = "HmacSHA256";

  @Inject
  @ConfigProperty(name = "SPLIT_AUDIT_KEY")
  private Optional<String> own;

  @Inject
  @ConfigProperty(name = "SPLIT_SECRET_KEY")
  private Optional<String> secrets;

  @Inject
  @ConfigProperty(name = "SPLIT_DATA_DIR", defaultValue = "data")
  private String dataDirectory;

  private SealKey key;

  synchronized SealKey key() {
    if (key == null) {
      key = new SealKey(found());
    }
    return key;
  }

  private SecretKey found() {
    Path file = Path.of(dataDirectory).toAbsolutePath().resolve("audit.key");
    return own.or(() -> secrets)
        .map(passphrase -> SecretKeys.derived(passphrase, SALT, ALGORITHM))
        .orElseGet(() -> SecretKeys.kept(file, ALGORITHM));
  }
}
