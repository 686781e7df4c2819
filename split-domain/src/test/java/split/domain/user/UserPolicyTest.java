package split.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Role;
import split.vocabulary.Violation;

class UserPolicyTest {
  @ParameterizedTest(name = "SEC-4 name {0}, password {1}: wrong are {2}")
  @CsvSource({
    "ayse, a-long-password, ''",
    "a.b-c_9, a-long-password, ''",
    "x, a-long-password, /name",
    "Ayse, a-long-password, /name",
    "-ayse, a-long-password, /name",
    "'ay se', a-long-password, /name",
    "ayse, short, /password",
    "ayse, my-name-is-ayse, /password",
    "'', '', /name /password",
  })
  void shape(String name, String password, String wrong) {
    assertThat(UserPolicy.violations(name, password))
        .extracting(Violation::pointer)
        .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong.split(" ")));
  }

  @ParameterizedTest(
      name = "SEC-4 {0}, local {1}, enabled {2}, of {3} administrators: may go {4}, may stay true")
  @CsvSource({
    "ADMINISTRATOR, true, true, 1, false",
    "ADMINISTRATOR, true, true, 2, true",
    "ADMINISTRATOR, false, true, 1, true",
    "ADMINISTRATOR, true, false, 1, true",
    "OPERATOR, true, true, 1, true"
  })
  void last(Role role, boolean local, boolean enabled, long administrators, boolean free) {
    UserFacts user = user(role, local, enabled);
    Optional<Refusal> obstacle = UserPolicy.obstacle(administrators, user, false);
    assertThat(obstacle.isEmpty()).isEqualTo(free);
    obstacle.ifPresent(no -> assertThat(no.code()).isEqualTo(Code.LAST_ADMINISTRATOR));
    assertThat(UserPolicy.obstacle(administrators, user, true)).isEmpty();
  }

  @Test
  @DisplayName("SEC-4 an administrator counts who is enabled and has a password kept here")
  void counts() {
    assertThat(
            UserPolicy.administrators(
                List.of(
                    user(Role.ADMINISTRATOR, true, true),
                    user(Role.ADMINISTRATOR, false, true),
                    user(Role.ADMINISTRATOR, true, false),
                    user(Role.OPERATOR, true, true))))
        .isOne();
  }

  private static UserFacts user(Role role, boolean local, boolean enabled) {
    return new UserFacts(1, "ayse", role, local, enabled, null, Instant.EPOCH);
  }
}
