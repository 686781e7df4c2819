package split.domain.user;

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
 * At start-up of a console without users: the operator's password for {@code admin}, or one that is
 * made and told once.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class AdministratorBootstrap {
  private static final Logger LOG = System.getLogger(AdministratorBootstrap.class.getName());

  @Inject private FirstAdministrator first;

  @Inject
  @ConfigProperty(name = "SPLIT_CONSOLE_PASSWORD")
  private Optional<String> chosen;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void begin() {
    chosen.ifPresent(AdministratorBootstrap::requireUsable);
    Optional<String> made = first.ensure(chosen);
    if (made.isPresent() && chosen.isEmpty()) {
      // A warning, since the console shows nothing less.
      LOG.log(
          Level.WARNING,
          "The password of {0} at /console/, shown only now: {1}",
          FirstAdministrator.NAME,
          made.get());
    }
  }

  private static void requireUsable(String password) {
    UserPolicy.passwordViolation(FirstAdministrator.NAME, password)
        .ifPresent(
            unusable -> {
              throw new IllegalStateException(
                  "Split does not start: SPLIT_CONSOLE_PASSWORD must be " + unusable.wanted());
            });
  }
}
