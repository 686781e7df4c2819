package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;

@ParameterizedClass
@EnumSource(Engine.class)
class NewestOperationTest {
  private final Database database;

  NewestOperationTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SPL-19 The newest operation about a subject is found and locked")
  void newest() {
    database.change(
        em -> {
          long shop = Shop.open(em, "shop").channelId();
          RemoteOperations operations = new RemoteOperations(em);
          operations.add(
              new RemoteOperation("split_packages", shop, 7, "late", "P1", NOON.plusSeconds(1)));
          operations.add(new RemoteOperation("split_packages", shop, 7, "early", "P1", NOON));
          operations.add(
              new RemoteOperation("carry_over", shop, 7, "other", "P1", NOON.plusSeconds(9)));
        });
    assertThat(newestAbout(7)).contains("late");
    assertThat(newestAbout(8)).isEmpty();
  }

  private Optional<String> newestAbout(long subject) {
    return database.inTransaction(
        em ->
            new RemoteOperations(em)
                .newestAbout("split_packages", subject)
                .map(operation -> operation.leased().correlationId()));
  }
}
