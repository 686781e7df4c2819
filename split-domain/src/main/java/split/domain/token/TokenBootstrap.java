package split.domain.token;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * At start-up on an empty database: the operator's first token, or one that is made and told once.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class TokenBootstrap {
  private static final Logger LOG = System.getLogger(TokenBootstrap.class.getName());
  private static final int SAFE_LENGTH = 32;

  @Inject private FirstToken first;

  @Inject
  @ConfigProperty(name = "SPLIT_BOOTSTRAP_TOKEN")
  private Optional<String> chosen;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void begin() {
    chosen.ifPresent(TokenBootstrap::requireUsable);
    Optional<IssuedToken> made = first.ensure(chosen);
    if (made.isPresent() && chosen.isEmpty()) {
      // A warning, since the console shows nothing less.
      LOG.log(
          Level.WARNING, "The first administrator token, shown only now: " + made.get().secret());
    }
  }

  private static void requireUsable(String secret) {
    if (!secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalStateException(
          "Split does not start: SPLIT_BOOTSTRAP_TOKEN may only have visible ASCII characters");
    }
    if (secret.length() < SAFE_LENGTH) {
      LOG.log(
          Level.WARNING, "SPLIT_BOOTSTRAP_TOKEN is short; a real one has 32 characters or more");
    }
  }
}
