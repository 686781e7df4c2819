package split.persistence.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.vocabulary.Role;

@ParameterizedClass
@EnumSource(Engine.class)
class ConsoleUsersTest {
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  private final Database database;

  ConsoleUsersTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SEC-4 a user is kept with role, hash and what became of the attempts to sign in")
  void keeps() {
    add("ayse", "hash");
    database.change(em -> new ConsoleUsers(em).lockedNamed("ayse").orElseThrow().fail(NOW));
    ConsoleUser failed = named("ayse");
    assertThat(failed.failures()).isOne();
    assertThat(failed.failedAt()).isEqualTo(NOW);

    database.change(em -> new ConsoleUsers(em).lockedNamed("ayse").orElseThrow().signIn(NOW));
    ConsoleUser known = named("ayse");
    assertThat(known.failures()).isZero();
    assertThat(known.signedInAt()).isEqualTo(NOW);
    assertThat(known.role()).isEqualTo(Role.OPERATOR);
    assertThat(known.passwordHash()).isEqualTo("hash");
  }

  @Test
  @DisplayName("SEC-4 no two users have one name, and who comes from a directory has no password")
  void unique() {
    add("ayse", "hash");
    add("mehmet", null);
    assertThat(named("mehmet").isLocal()).isFalse();
    assertThatThrownBy(() -> named("mehmet").changePassword("x"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> add("ayse", "other")).isNotNull();
    assertThat(database.<Long>read(em -> new ConsoleUsers(em).count())).isEqualTo(2);
    assertThat(database.<Integer>read(em -> new ConsoleUsers(em).all().size())).isEqualTo(2);
  }

  @Test
  @DisplayName("SEC-4 a disabled user does not sign in, and is enabled again")
  void disabled() {
    add("ayse", "hash");
    database.change(em -> new ConsoleUsers(em).lockedNamed("ayse").orElseThrow().disable(NOW));
    assertThat(named("ayse").isEnabled()).isFalse();
    assertThatThrownBy(() -> named("ayse").signIn(NOW)).isInstanceOf(IllegalStateException.class);
    database.change(em -> new ConsoleUsers(em).lockedNamed("ayse").orElseThrow().enable());
    assertThat(named("ayse").isEnabled()).isTrue();
  }

  private void add(String name, String hash) {
    database.change(
        em -> new ConsoleUsers(em).add(new ConsoleUser(name, Role.OPERATOR, hash, NOW)));
  }

  private ConsoleUser named(String name) {
    return database.read(em -> new ConsoleUsers(em).named(name)).orElseThrow();
  }
}
