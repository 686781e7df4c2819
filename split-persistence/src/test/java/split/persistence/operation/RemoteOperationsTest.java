package split.persistence.operation;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static split.persistence.testing.Shop.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.LeasedOperation;
import split.vocabulary.OperationStatus;

/** The durable queue's table; time is whatever a test says it is. */
@ParameterizedClass
@EnumSource(Engine.class)
class RemoteOperationsTest {
  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final Instant LEASE_OVER = NOON.plus(LEASE);
  private static final String KIND = "split_packages";

  private final Database database;
  private final Engine engine;
  private long channel;

  RemoteOperationsTest(Engine engine) {
    this.engine = engine;
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

  @Test
  @DisplayName("FIX-7 what is due is claimed oldest first, and nothing before its time")
  void oldestFirst() {
    enqueue(1, NOON.minusSeconds(1));
    enqueue(2, NOON.plusSeconds(1));
    enqueue(3, NOON.minusSeconds(9));
    enqueue(4, NOON.minusSeconds(5));

    assertThat(claim("a", 2, NOON)).extracting(LeasedOperation::subjectId).containsExactly(3L, 4L);
    assertThat(claim("a", 9, NOON)).extracting(LeasedOperation::subjectId).containsExactly(1L);
    assertThat(claim("a", 9, NOON)).isEmpty();
  }

  @Test
  @DisplayName("FIX-7 a node passes over what another one is claiming, without waiting")
  void skipsLocked() {
    for (int subject = 1; subject <= 5; subject++) {
      enqueue(subject, NOON.minusSeconds(10 - subject));
    }
    List<LeasedOperation> second = new ArrayList<>();

    List<LeasedOperation> first =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () ->
                queue(
                    mine -> {
                      List<LeasedOperation> claimed = mine.claim("a", channel, 3, NOON, LEASE_OVER);
                      second.addAll(claim("b", 9, NOON));
                      return claimed;
                    }));

    assertThat(first).extracting(LeasedOperation::subjectId).containsExactly(1L, 2L, 3L);
    if (engine == Engine.H2) {
      // It locks every row that is due, not only those within the limit: the others come next time.
      second.addAll(claim("b", 9, NOON));
    }
    assertThat(second).extracting(LeasedOperation::subjectId).containsExactly(4L, 5L);
  }

  @Test
  @DisplayName("FIX-7 four nodes at once claim each operation exactly once")
  void onceEach() throws Exception {
    int operations = 400;
    for (int subject = 1; subject <= operations; subject++) {
      enqueue(subject, NOON);
    }

    List<Long> claimed = new ArrayList<>();
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      List<Callable<List<Long>>> claimers = List.of(all("a"), all("b"), all("c"), all("d"));
      for (Future<List<Long>> node : nodes.invokeAll(claimers)) {
        claimed.addAll(node.get());
      }
    }

    assertThat(claimed).hasSize(operations).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("FIX-7 an abandoned operation comes due when its lease ends, under a higher fence")
  void abandoned() {
    enqueue(1, NOON);
    LeasedOperation lost = claim("dead", 1, NOON).getFirst();

    assertThat(claim("b", 1, LEASE_OVER.minusMillis(1))).isEmpty();
    LeasedOperation taken = claim("b", 1, LEASE_OVER).getFirst();

    assertThat(taken.id()).isEqualTo(lost.id());
    assertThat(taken.fence()).isEqualTo(lost.fence() + 1);
  }

  @Test
  @DisplayName(
      "FIX-7 a late result under an old fence finds nothing, the holder's own finds its operation once")
  void fenced() {
    enqueue(1, NOON);
    LeasedOperation late = claim("slow", 1, NOON).getFirst();
    LeasedOperation holder = claim("b", 1, LEASE_OVER).getFirst();

    assertThat(held(late)).isEmpty();
    assertThat(held(holder)).contains(OperationStatus.DUE);

    settle(holder, operation -> operation.end(OperationStatus.DONE, "confirmed", "", LEASE_OVER));

    assertThat(held(holder)).isEmpty();
    assertThat(held(late)).isEmpty();
  }

  @Test
  @DisplayName("FIX-7 who gave an operation back holds it no more, even while nobody else does")
  void givenBack() {
    enqueue(1, NOON);
    LeasedOperation holder = claim("a", 1, NOON).getFirst();

    settle(holder, operation -> operation.waitUntil(NOON.plusSeconds(5), "pending", "", NOON));

    assertThat(held(holder)).isEmpty();
  }

  @Test
  @DisplayName(
      "FIX-7 an announcement outlives its node, renews the lease and tells the successor of the doubt")
  void announced() {
    enqueue(1, NOON);
    LeasedOperation mine = claim("a", 1, NOON).getFirst();
    Instant later = NOON.plusSeconds(30);

    settle(mine, operation -> operation.announce("ids 1 2", later, later.plus(LEASE)));

    assertThat(claim("b", 1, LEASE_OVER)).isEmpty();
    LeasedOperation successor = claim("b", 1, later.plus(LEASE)).getFirst();
    assertThat(successor.inDoubt()).isTrue();
    assertThat(successor.memory()).isEqualTo("ids 1 2");
    assertThat(successor.announcedAt()).isEqualTo(later);
    assertThat(successor.tries().attempts()).isOne();
  }

  @ParameterizedTest(name = "FIX-7 an operation that is {0} is never claimed")
  @EnumSource(
      value = OperationStatus.class,
      names = {"DONE", "DEAD", "FOREIGN", "CANCELLED"})
  void ended(OperationStatus end) {
    enqueue(1, NOON);
    settle(claim("a", 1, NOON).getFirst(), operation -> operation.end(end, "code", "why", NOON));

    assertThat(claim("a", 1, NOON.plus(3650, java.time.temporal.ChronoUnit.DAYS))).isEmpty();
  }

  @Test
  @DisplayName("FIX-7 what waits is hurried; a lease that runs is left alone")
  void hurried() {
    enqueue(1, NOON);
    enqueue(2, NOON);
    LeasedOperation waiting =
        claim("a", 9, NOON).stream()
            .filter(each -> each.subjectId() == 1)
            .findFirst()
            .orElseThrow();
    settle(waiting, operation -> operation.waitUntil(NOON.plusSeconds(50), "blocked", "", NOON));
    Instant soon = NOON.plus(1, SECONDS);

    int hurried = queue(queue -> queue.hurry(KIND, List.of(1L, 2L), soon));

    assertThat(hurried).isEqualTo(1);
    assertThat(claim("b", 9, soon)).extracting(LeasedOperation::subjectId).containsExactly(1L);
  }

  @Test
  @DisplayName(
      "MKT-3 operations about one subject take turns in the order they came, not of their ids")
  void turns() {
    enqueue(1, NOON.plusSeconds(1));
    enqueue(1, NOON);
    enqueue(2, NOON);
    List<LeasedOperation> claimed = claim("a", 9, NOON.plusSeconds(1));
    LeasedOperation later =
        claimed.stream().filter(each -> each.createdAt().isAfter(NOON)).findFirst().orElseThrow();
    LeasedOperation earlier =
        claimed.stream()
            .filter(each -> each.subjectId() == 1 && !each.equals(later))
            .findFirst()
            .orElseThrow();

    assertThat(isBehindAnother(later)).isTrue();
    assertThat(isBehindAnother(earlier)).isFalse();
    long newest = queue(queue -> queue.newestAbout(KIND, 1).orElseThrow().id());
    assertThat(newest).isEqualTo(later.id());

    settle(earlier, operation -> operation.end(OperationStatus.DONE, "confirmed", "", NOON));

    assertThat(isBehindAnother(later)).isFalse();
  }

  private boolean isBehindAnother(LeasedOperation operation) {
    return queue(queue -> queue.isBehindAnother(operation));
  }

  private Callable<List<Long>> all(String node) {
    return () -> {
      List<Long> claimed = new ArrayList<>();
      int idle = 0;
      while (idle < 3) {
        List<Long> batch = claim(node, 7, NOON).stream().map(LeasedOperation::subjectId).toList();
        claimed.addAll(batch);
        idle = batch.isEmpty() ? idle + 1 : 0;
      }
      return claimed;
    };
  }

  private void enqueue(long subject, Instant due) {
    queue(
        queue -> {
          queue.add(new RemoteOperation(KIND, channel, subject, "c" + subject, "N" + subject, due));
          return null;
        });
  }

  private List<LeasedOperation> claim(String node, int limit, Instant now) {
    return queue(queue -> queue.claim(node, channel, limit, now, now.plus(LEASE)));
  }

  private Optional<OperationStatus> held(LeasedOperation lease) {
    return queue(queue -> queue.heldUnder(lease.id(), lease.fence()).map(RemoteOperation::status));
  }

  private void settle(LeasedOperation lease, Consumer<RemoteOperation> how) {
    queue(
        queue -> {
          how.accept(queue.heldUnder(lease.id(), lease.fence()).orElseThrow());
          return null;
        });
  }

  private <T> T queue(Function<RemoteOperations, T> work) {
    return database.inTransaction(em -> work.apply(new RemoteOperations(em)));
  }
}
