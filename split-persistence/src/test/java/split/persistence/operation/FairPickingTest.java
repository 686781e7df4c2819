package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.LeasedOperation;
import split.vocabulary.OperationStatus;

/** The documented trouble: faulty records fill every batch, and the good ones behind them wait. */
@ParameterizedClass
@EnumSource(Engine.class)
class FairPickingTest {
  private static final String KIND = "split_packages";
  private static final long GOOD = 1_000_000;

  private final Database database;
  private long busy;
  private long quiet;

  FairPickingTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void open() {
    busy = database.inTransaction(em -> Shop.open(em, "busy").channelId());
    quiet = database.inTransaction(em -> Shop.open(em, "quiet").channelId());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("FIX-6 a thousand records whose penalty is over do not delay a good one")
  void penalised() {
    database.change(
        em -> {
          for (int subject = 0; subject < 1000; subject++) {
            RemoteOperation faulty = operation(busy, subject, NOON.minusSeconds(9000));
            faulty.penalise(NOON.minusSeconds(10), NOON, "unreachable", "", NOON);
            em.persist(faulty);
          }
          em.persist(operation(busy, GOOD, NOON));
        });

    assertThat(claim(queue -> queue.claim("a", busy, 1, NOON, NOON.plusSeconds(60))))
        .containsExactly(GOOD);
    assertThat(claim(queue -> queue.claimRetries("a", busy, 3, NOON, NOON.plusSeconds(60))))
        .hasSize(3)
        .doesNotContain(GOOD);
  }

  @Test
  @DisplayName("FIX-6 nor do records that a person has retried, or that are tried quickly again")
  void retried() {
    database.change(
        em -> {
          RemoteOperation dead = operation(busy, 1, NOON.minusSeconds(9));
          dead.end(OperationStatus.DEAD, "shipped", "", NOON.minusSeconds(8));
          dead.retry(NOON.minusSeconds(7));
          em.persist(dead);
          RemoteOperation quick = operation(busy, 2, NOON.minusSeconds(9));
          quick.tryAgain(NOON, "unreachable", "", NOON.minusSeconds(1));
          em.persist(quick);
          em.persist(operation(busy, GOOD, NOON.minusSeconds(5)));
        });

    assertThat(claim(queue -> queue.claim("a", busy, 9, NOON, NOON.plusSeconds(60))))
        .containsExactly(GOOD, 2L);
  }

  @Test
  @DisplayName("FIX-6 of one channel with 100,000 due another one's knows nothing")
  void backlog() {
    database.change(
        em -> {
          em.createNativeQuery(
                  """
                  insert into remote_operation (id, kind, channel_id, subject_id, correlation_id, number, status,
                    is_ended, is_retry, due_at, fence, in_doubt, quick_tries, polls, penalties, attempts,
                    created_at, modified_at)
                  select -x, 'split_packages', ?1, x, 'c', 'N', 'DUE', false, false, ?2, 0, false, 0, 0, 0, 0, ?2, ?2
                  from (%s) as many
                  """
                      .formatted(series()))
              .setParameter(1, busy)
              .setParameter(2, java.sql.Timestamp.from(NOON.minusSeconds(99)))
              .executeUpdate();
          em.persist(operation(quiet, GOOD, NOON));
        });

    Set<Long> withWork =
        database.inTransaction(em -> new RemoteOperations(em).channelsWithWork(NOON));
    assertThat(withWork).containsExactlyInAnyOrder(busy, quiet);
    assertThat(claim(queue -> queue.claim("a", quiet, 16, NOON, NOON.plusSeconds(60))))
        .containsExactly(GOOD);
  }

  private static String series() {
    String digits = "(values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as %s (n)";
    return "select a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n + 1 as x from "
        + String.join(
            ", ", List.of("a", "b", "c", "d", "e").stream().map(digits::formatted).toList());
  }

  @Test
  @DisplayName("FIX-6 a dead operation keeps nobody waiting, one before it in its source does")
  void source() {
    database.change(
        em -> {
          RemoteOperation dead = operation(busy, 7, NOON.minusSeconds(9));
          dead.end(OperationStatus.DEAD, "shipped", "", NOON.minusSeconds(8));
          em.persist(dead);
          RemoteOperation resting = operation(busy, 8, NOON.minusSeconds(9));
          resting.penalise(NOON.plusSeconds(900), NOON.plusSeconds(9000), "unreachable", "", NOON);
          em.persist(resting);
          em.persist(operation(busy, 7, NOON.minusSeconds(3)));
          em.persist(operation(busy, 8, NOON.minusSeconds(2)));
          em.persist(operation(busy, 9, NOON.minusSeconds(1)));
        });

    List<Long> free =
        database.inTransaction(
            em -> {
              RemoteOperations queue = new RemoteOperations(em);
              return queue.claim("a", busy, 9, NOON, NOON.plusSeconds(60)).stream()
                  .filter(operation -> !queue.isBehindAnother(operation))
                  .map(LeasedOperation::subjectId)
                  .toList();
            });
    assertThat(free).containsExactly(7L, 9L);
  }

  private static RemoteOperation operation(long channel, long subject, Instant due) {
    return new RemoteOperation(KIND, channel, subject, "c", "N" + subject, due);
  }

  private List<Long> claim(Function<RemoteOperations, List<LeasedOperation>> how) {
    return database.inTransaction(
        em ->
            how.apply(new RemoteOperations(em)).stream().map(LeasedOperation::subjectId).toList());
  }
}
