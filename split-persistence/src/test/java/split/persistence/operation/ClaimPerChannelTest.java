package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Work is found and claimed channel by channel. */
@ParameterizedClass
@EnumSource(Engine.class)
class ClaimPerChannelTest {
  private static final int BACKLOG = 20_000;

  private final Database database;
  private final Engine engine;
  private long busy;
  private long quiet;

  ClaimPerChannelTest(Engine engine) {
    this.engine = engine;
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
  @DisplayName("MKT-5 a claim takes of its own channel only, oldest first")
  void ownChannel() {
    database.change(
        em -> {
          enqueue(em, busy, 1, 9);
          enqueue(em, quiet, 2, 5);
          enqueue(em, quiet, 3, 7);
        });

    assertThat(claim(quiet, 9)).containsExactly(3L, 2L);
    assertThat(claim(quiet, 9)).isEmpty();
    assertThat(claim(busy, 9)).containsExactly(1L);
  }

  @Test
  @DisplayName(
      "MKT-5 a channel has work while something of it is due, and none once that has ended")
  void withWork() {
    assertThat(channelsWithWork()).isEmpty();
    database.change(
        em -> {
          enqueue(em, busy, 1, 0);
          enqueue(em, quiet, 2, -1);
        });
    assertThat(channelsWithWork()).containsExactly(busy);
    assertThat(claim(busy, 1)).containsExactly(1L);
    assertThat(channelsWithWork()).isEmpty();
  }

  @Test
  @DisplayName("MKT-5 what has ended is no work, even if a node of the version before has ended it")
  void ended() {
    database.change(
        em -> {
          enqueue(em, busy, 1, 0);
          enqueue(em, busy, 2, 0);
        });
    database.change(
        em -> newest(em, 1).end(OperationStatus.DONE, "confirmed", "", NOON.minusSeconds(9)));
    database.change(
        em ->
            em.createNativeQuery("update remote_operation set status = 'DEAD' where subject_id = 2")
                .executeUpdate());

    assertThat(claim(busy, 9)).isEmpty();
  }

  private static RemoteOperation newest(EntityManager em, long subject) {
    return new RemoteOperations(em).newestAbout("split_packages", subject).orElseThrow();
  }

  @Test
  @DisplayName(
      "MKT-5 R7 neither looking nor claiming reads or sorts a backlog: both go along the index")
  void index() {
    database.change(
        em -> {
          for (int subject = 0; subject < BACKLOG; subject++) {
            enqueue(em, busy, subject, subject);
          }
        });
    database.change(em -> em.createNativeQuery("analyze").executeUpdate());

    String look = plan(RemoteOperations.CHANNELS_WITH_WORK.replace("?1", "?2"));
    String claim = plan(RemoteOperations.CLAIMABLE.replace("?1", "" + busy).replace("?3", "16"));
    String retries = plan(RemoteOperations.RETRIES.replace("?1", "" + busy).replace("?3", "16"));

    assertThat(List.of(look, claim, retries))
        .allMatch(plan -> plan.contains("remote_operation_pick_idx"));
    if (engine == Engine.H2) {
      assertThat(look).contains("index sorted");
    } else {
      assertThat(List.of(look, claim)).allMatch(plan -> plan.contains("index cond: ((channel_id"));
      assertThat(look + claim).doesNotContain("sort");
    }
  }

  private String plan(String sql) {
    String statement = sql.replace("?2", "timestamp '2026-03-01 12:00:00'");
    Stream<?> lines =
        database.read(em -> em.createNativeQuery("explain " + statement).getResultList()).stream();
    return lines.map(String::valueOf).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
  }

  private static void enqueue(EntityManager em, long channel, long subject, int secondsAgo) {
    em.persist(
        new RemoteOperation(
            "split_packages", channel, subject, "c", "N", NOON.minusSeconds(secondsAgo)));
  }

  private List<Long> claim(long channel, int limit) {
    return database.inTransaction(
        em ->
            new RemoteOperations(em)
                .claim("a", channel, limit, NOON, NOON.plusSeconds(60)).stream()
                    .map(LeasedOperation::subjectId)
                    .toList());
  }

  private Set<Long> channelsWithWork() {
    return database.inTransaction(em -> new RemoteOperations(em).channelsWithWork(NOON));
  }
}
