package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.splitting.SplitViews;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.splitting.OperationRow;
import split.vocabulary.OperationStatus;

@ParameterizedClass
@EnumSource(Engine.class)
class OperationArchiveTest {
  private static final String KIND = "split_packages";
  private static final int PLENTY = 100;

  private final Database database;
  private long channel;

  OperationArchiveTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void open() {
    channel = database.inTransaction(em -> Shop.open(em, "shop").channelId());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest(
      name = "FIX-7 an operation that is {0} stays in the queue for whoever needs it")
  @EnumSource(
      value = OperationStatus.class,
      names = {"DEAD", "FOREIGN"})
  void stays(OperationStatus end) {
    ended(1, end, NOON);

    assertThat(move(NOON.plusSeconds(1))).isZero();
    assertThat(queued()).containsExactly(1L);
  }

  @Test
  @DisplayName("FIX-7 what is not done never leaves the queue, however old it is")
  void open_ones() {
    database.change(
        em -> {
          enqueue(em, 1, NOON.minusSeconds(999));
          enqueue(em, 2, NOON.minusSeconds(999)).penalise(NOON, NOON, "code", "why", NOON);
        });

    assertThat(move(NOON.plusSeconds(1))).isZero();
  }

  @Test
  @DisplayName("FIX-7 what was done before is moved in batches and is shown from the archive")
  void moved() {
    for (int subject = 1; subject <= 3; subject++) {
      ended(subject, OperationStatus.DONE, NOON.minusSeconds(subject));
    }
    ended(4, OperationStatus.CANCELLED, NOON);
    OperationRow before = shown(2);

    assertThat(database.<Integer>inTransaction(em -> archive(em).moveEndedBefore(NOON, 2)))
        .isEqualTo(2);
    assertThat(move(NOON)).isOne();
    assertThat(move(NOON)).isZero();

    assertThat(queued()).containsExactly(4L);
    assertThat(shown(2)).isEqualTo(before);
    assertThat(move(NOON.plusSeconds(1))).isOne();
  }

  @Test
  @DisplayName("FIX-7 what was archived is deleted when its time is over")
  void deleted() {
    ended(1, OperationStatus.DONE, NOON.minusSeconds(2));
    ended(2, OperationStatus.DONE, NOON);
    move(NOON.plusSeconds(1));

    assertThat(delete(NOON)).isOne();
    assertThat(delete(NOON)).isZero();
    assertThat(find(1)).isEmpty();
    assertThat(shown(2).status()).isEqualTo(OperationStatus.DONE);
  }

  @Test
  @DisplayName("R7 looking for what has ended goes along the index, not through the backlog")
  void index() {
    database.change(
        em -> {
          for (int subject = 0; subject < 3000; subject++) {
            enqueue(em, subject, NOON);
          }
        });
    database.change(em -> em.createNativeQuery("analyze").executeUpdate());

    String ended =
        OperationArchive.ENDED
            .replace("?1", "timestamp '2026-03-01 12:00:00'")
            .replace("?2", "500");
    Stream<?> lines =
        database.read(em -> em.createNativeQuery("explain " + ended).getResultList()).stream();
    String plan =
        lines.map(String::valueOf).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);

    assertThat(plan).contains("remote_operation_pick_idx");
  }

  private OperationRow shown(long subject) {
    return find(subject).orElseThrow();
  }

  private Optional<OperationRow> find(long subject) {
    return database.read(em -> new SplitViews(em).operationOf(subject));
  }

  private int move(Instant cutoff) {
    return database.inTransaction(em -> archive(em).moveEndedBefore(cutoff, PLENTY));
  }

  private int delete(Instant cutoff) {
    return database.inTransaction(em -> archive(em).deleteEndedBefore(cutoff, PLENTY));
  }

  private static OperationArchive archive(EntityManager em) {
    return new OperationArchive(em);
  }

  private void ended(long subject, OperationStatus end, Instant at) {
    database.change(em -> enqueue(em, subject, at).end(end, "code", "why", at));
  }

  private RemoteOperation enqueue(EntityManager em, long subject, Instant at) {
    RemoteOperation operation =
        new RemoteOperation(KIND, channel, subject, "c" + subject, "N" + subject, at);
    em.persist(operation);
    return operation;
  }

  private List<Long> queued() {
    return database.read(
        em ->
            em.createQuery("select o.subjectId from RemoteOperation o", Long.class)
                .getResultList());
  }
}
