package split.vocabulary;

import java.util.Objects;
import java.util.Set;

/**
 * Who is asking: a valid API token or a user of the console, told apart by its id.
 *
 * @param id of the token; a user's counts downwards from -1, so that the two never meet
 * @param name as it stands on record
 */
public record Caller(long id, String name, TokenScope scope) {
  private static final Set<String> EVERYWHERE = Set.of(TokenScope.EVERY_CHANNEL);

  public Caller {
    Objects.requireNonNull(name);
    Objects.requireNonNull(scope);
  }

  /**
   * @param userId positive
   */
  public static Caller user(long userId, String name, Role role) {
    return new Caller(
        -userId, name + " (console)", new TokenScope(role.rights(), EVERYWHERE, null));
  }
}
