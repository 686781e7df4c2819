package split.persistence.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.splitting.IdempotencyKey;
import split.persistence.splitting.IdempotencyKeys;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class DeletingByAgeTest {
  private final Database database;

  DeletingByAgeTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SPL-11 keys made before the cutoff are deleted, the oldest first, no more at once")
  void keys() {
    for (int second = 0; second < 4; second++) {
      Instant made = NOON.plusSeconds(second);
      database.change(
          em ->
              new IdempotencyKeys(em)
                  .add(new IdempotencyKey(1, 1, "key of " + made, "f", "answer", "c", made)));
    }

    assertThat(deleteKeys(NOON.plusSeconds(3), 2)).isEqualTo(2);
    assertThat(column("select k.value from IdempotencyKey k order by k.value"))
        .containsExactly("key of " + NOON.plusSeconds(2), "key of " + NOON.plusSeconds(3));
    assertThat(deleteKeys(NOON.plusSeconds(3), 2)).isOne();
    assertThat(deleteKeys(NOON.plusSeconds(3), 2)).isZero();
  }

  private int deleteKeys(Instant cutoff, int limit) {
    return database.inTransaction(em -> new IdempotencyKeys(em).deleteMadeBefore(cutoff, limit));
  }

  private List<String> column(String query) {
    return database.read(em -> em.createQuery(query, String.class).getResultList());
  }
}
