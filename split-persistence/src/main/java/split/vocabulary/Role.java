package split.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a user of the console is there for; each role may all that the one before may (SEC-4). */
public enum Role {
  /** Looks. */
  VIEWER(Right.READ),
  /** Helps: splits packages and runs commands on them, takes splits back, retries what failed. */
  OPERATOR(Right.READ, Right.SPLIT, Right.COMMAND, Right.OPERATE),
  /** Decides: channels, tokens and users. */
  ADMINISTRATOR(Right.values());

  private final Set<Right> rights;

  Role(Right... rights) {
    this.rights = Set.of(rights);
  }

  public Set<Right> rights() {
    return rights;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String wire) {
    return Arrays.stream(values()).filter(role -> role.wire().equals(wire)).findFirst();
  }
}
