package split.domain.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Role;
import split.vocabulary.Violation;

/** Which users there may be, and that somebody is always left to look after them. */
final class UserPolicy {
  static final int SHORTEST_PASSWORD = 12;
  static final int LONGEST_PASSWORD = 200;
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

  private UserPolicy() {}

  static List<Violation> violations(String name, String password) {
    List<Violation> violations = new ArrayList<>();
    if (name == null || !NAME.matcher(name).matches()) {
      violations.add(
          new Violation(
              Code.PAYLOAD_INVALID,
              "/name",
              "the name is not usable",
              "2 to 64 of a-z 0-9 . _ -, the first a letter or digit",
              null));
    }
    passwordViolation(name, password).ifPresent(violations::add);
    return violations;
  }

  static Optional<Violation> passwordViolation(String name, String password) {
    boolean usable =
        password != null
            && password.length() >= SHORTEST_PASSWORD
            && password.length() <= LONGEST_PASSWORD
            && (name == null || !password.contains(name));
    return usable
        ? Optional.empty()
        : Optional.of(
            new Violation(
                Code.PAYLOAD_INVALID,
                "/password",
                "the password is not usable",
                "%d to %d characters, not containing the name"
                    .formatted(SHORTEST_PASSWORD, LONGEST_PASSWORD),
                null));
  }

  /** Those who can sign in whatever becomes of the server's registry. */
  static long administrators(List<UserFacts> users) {
    return users.stream().filter(UserPolicy::counts).count();
  }

  /**
   * @param administrators before the change
   * @param changed the user as it is now
   * @param staysAdministrator whether the user is an enabled administrator afterwards
   */
  static Optional<Refusal> obstacle(
      long administrators, UserFacts changed, boolean staysAdministrator) {
    return counts(changed) && !staysAdministrator && administrators <= 1
        ? Optional.of(
            Refusal.of(Code.LAST_ADMINISTRATOR, "nobody would be left to look after the users"))
        : Optional.empty();
  }

  private static boolean counts(UserFacts user) {
    return user.role() == Role.ADMINISTRATOR && user.enabled() && user.local();
  }
}
