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
    if (users.count() > 0) {
      return Optional.empty();
    }
    String password = chosen.orElseGet(Passwords::fresh);
    String hash = passwords.hash(password);
    return addFirst(hash) ? Optional.of(password) : Optional.empty();
  }

  /** Nodes that start together meet here; a hash takes longer than one may wait for the lock. */
  private boolean addFirst(String hash) {
    startUp.lockStartUp();
    if (users.count() > 0) {
      return false;
    }
    users.add(new ConsoleUser(NAME, Role.ADMINISTRATOR, hash, clock.instant()));
    return true;
  }
}
