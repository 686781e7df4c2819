package split.persistence.savedfilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.user.ConsoleUser;
import split.persistence.user.ConsoleUsers;
import split.vocabulary.Role;

@ParameterizedClass
@EnumSource(Engine.class)
class SavedFiltersTest {
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  private final Database database;
  private long ayse;
  private long mehmet;

  SavedFiltersTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void employ() {
    ayse = employ("ayse");
    mehmet = employ("mehmet");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("N11-5 saved filters are each user's own, by name, and may change their meaning")
  void own() {
    save(ayse, "b", "flow=split_packages");
    save(ayse, "a", "outcome=failed");
    save(mehmet, "a", "search=1");
    assertThat(names(ayse)).containsExactly("a", "b");
    database.change(em -> new SavedFilters(em).of(ayse).getFirst().mean("outcome=ok"));
    assertThat(of(ayse).getFirst().query()).isEqualTo("outcome=ok");
    assertThat(of(mehmet).getFirst().query()).isEqualTo("search=1");
    assertThatThrownBy(() -> save(ayse, "a", "x")).isNotNull();
  }

  @Test
  @DisplayName("N11-5 a filter is deleted by its owner and by nobody else")
  void deleted() {
    save(ayse, "a", "outcome=failed");
    long id = of(ayse).getFirst().id();
    database.change(em -> new SavedFilters(em).remove(mehmet, id));
    assertThat(names(ayse)).containsExactly("a");
    database.change(em -> new SavedFilters(em).remove(ayse, id));
    assertThat(names(ayse)).isEmpty();
  }

  private long employ(String name) {
    database.change(
        em -> new ConsoleUsers(em).add(new ConsoleUser(name, Role.VIEWER, "hash", NOW)));
    return database.<Long>read(em -> new ConsoleUsers(em).named(name).orElseThrow().id());
  }

  private void save(long user, String name, String query) {
    database.change(em -> new SavedFilters(em).add(new SavedFilter(user, name, query, NOW)));
  }

  private List<SavedFilter> of(long user) {
    return database.read(em -> new SavedFilters(em).of(user));
  }

  private List<String> names(long user) {
    return of(user).stream().map(SavedFilter::name).toList();
  }
}
