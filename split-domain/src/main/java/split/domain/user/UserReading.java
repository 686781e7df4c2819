package split.domain.user;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import split.persistence.user.ConsoleUsers;

/** Looks a user up in the database. */
@Stateless
public class UserReading {
  @Inject private ConsoleUsers users;

  public Optional<UserFacts> find(String name) {
    return users.named(name).map(UserFacts::of);
  }
}
