package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.operation.QueueCount;
import split.vocabulary.OperationStatus;

@ParameterizedClass
@EnumSource(Engine.class)
class QueueCountsTest {
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final Instant EARLIER = NOON.minusSeconds(60);

  private final Database database;

  QueueCountsTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("OPS-1 each operation is counted once, under what it is at the moment")
  void counts() {
    database.change(
        em -> {
          long busy = Shop.open(em, "busy").channelId();
          Shop.open(em, "quiet");
          add(em, busy, NOON);
          add(em, busy, EARLIER).lease("dead", NOON);
          add(em, busy, LATER);
          add(em, busy, EARLIER).penalise(LATER, LATER, "code", "why", NOON);
          add(em, busy, EARLIER).lease("a", LATER);
          add(em, busy, EARLIER).end(OperationStatus.DEAD, "code", "why", NOON);
          add(em, busy, EARLIER).end(OperationStatus.FOREIGN, "code", "why", NOON);
          add(em, busy, EARLIER).end(OperationStatus.DONE, "code", "why", NOON);
        });

    List<QueueCount> counts = database.read(em -> new QueueCounts(em).at(NOON));
    assertThat(counts)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("channelId")
        .containsExactly(
            new QueueCount(0, "busy", 2, NOON, 1, 1, 1, 1, 1),
            new QueueCount(0, "quiet", 0, null, 0, 0, 0, 0, 0));
  }

  private static RemoteOperation add(EntityManager em, long channel, Instant due) {
    RemoteOperation operation = new RemoteOperation("split_packages", channel, 1, "c", "N", due);
    em.persist(operation);
    return operation;
  }
}
