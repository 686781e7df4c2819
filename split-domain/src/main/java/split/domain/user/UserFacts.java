package split.domain.user;

import java.time.Instant;
import split.persistence.user.ConsoleUser;
import split.vocabulary.Caller;
import split.vocabulary.Role;

/**
 * A user as administrators see it: everything but the password.
 *
 * @param local whether the password is kept here, not by the server's registry
 * @param signedInAt when last; null for never
 */
public record UserFacts(
    long id,
    String name,
    Role role,
    boolean local,
    boolean enabled,
    Instant signedInAt,
    Instant createdAt) {
  static UserFacts of(ConsoleUser user) {
    return new UserFacts(
        user.id(),
        user.name(),
        user.role(),
        user.isLocal(),
        user.isEnabled(),
        user.signedInAt(),
        user.createdAt());
  }

  public Caller caller() {
    return Caller.user(id, name, role);
  }
}
