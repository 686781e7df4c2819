package split.domain.user;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import split.persistence.token.ApiTokens;
import split.persistence.user.ConsoleUser;
import split.persistence.user.ConsoleUsers;
import split.vocabulary.Role;

/** Gives a console without users its first one, once, however many nodes start together. */
@Stateless
public class FirstAdministrator {
  static final String NAME = "admin";

  @Inject private ConsoleUsers users;
  @Inject private ApiTokens startUp;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  /**
   * @param chosen the operator's password, if there is one
   * @return the password of the user made; empty if there were users already
   */
  public Optional<String> ensure(Optional<String> chosen) {
    startUp.lockStartUp();
    if (users.count() > 0) {
      return Optional.empty();
    }
    String password = chosen.orElseGet(Passwords::fresh);
    users.add(new ConsoleUser(NAME, Role.ADMINISTRATOR, passwords.hash(password), clock.instant()));
    return Optional.of(password);
  }
}
