package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static split.persistence.testing.Shop.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
import split.vocabulary.LeasedOperation.Tries;
import split.vocabulary.OperationStatus;

@ParameterizedClass
@EnumSource(Engine.class)
class InterventionTest {
  private final Database database;
  private long channel;
  private long id;

  InterventionTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void enqueue() {
    channel = database.inTransaction(em -> Shop.open(em, "shop").channelId());
    id = add(7, 0);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private long add(long subject, int secondsLater) {
    return database.inTransaction(
        em -> {
          var operation =
              new RemoteOperation(
                  "split_packages", channel, subject, "c", "N", NOON.plusSeconds(secondsLater));
          em.persist(operation);
          em.flush();
          return operation.id();
        });
  }

  @Test
  @DisplayName("FIX-2 a penalised operation rests until its penalty is over, then is claimed again")
  void rests() {
    change(this::penalise);
    assertThat(claimed(NOON.plusSeconds(3599))).isEmpty();
    assertThat(claimed(NOON.plusSeconds(3600)))
        .singleElement()
        .extracting(LeasedOperation::tries)
        .isEqualTo(new Tries(0, 0, 0, 1, NOON, NOON.plusSeconds(9000)));
  }

  @Test
  @DisplayName("FIX-5 a released operation is due now; its count and the end of its time stay")
  void release() {
    change(this::penalise);
    assertThat(claimed()).isEmpty();
    change(operation -> operation.release(NOON));

    assertThat(claimed())
        .singleElement()
        .extracting(LeasedOperation::tries)
        .isEqualTo(new Tries(0, 0, 0, 1, NOON, NOON.plusSeconds(9000)));
  }

  @Test
  @DisplayName("FIX-5 a retried operation has all its tries again, and reads before it tells")
  void retry() {
    change(operation -> operation.announce("ids 1", NOON, NOON));
    change(this::penalise);
    change(operation -> operation.end(OperationStatus.DEAD, "shipped", "too late", NOON));
    change(operation -> operation.retry(NOON));

    LeasedOperation again = claimed().getFirst();
    assertThat(again.tries()).isEqualTo(new Tries(1, 0, 0, 0, null, null));
    assertThat(again.inDoubt()).isTrue();
    assertThat(again.isLookedAtAgain()).isTrue();
    assertThat(again.memory()).isEqualTo("ids 1");
  }

  @Test
  @DisplayName("FIX-5 what is leased, or has not failed, is left alone")
  void guards() {
    assertThatIllegalStateException()
        .isThrownBy(() -> change(operation -> operation.release(NOON)));
    assertThatIllegalStateException().isThrownBy(() -> change(operation -> operation.retry(NOON)));
    change(this::penalise);
    change(operation -> operation.lease("a", NOON.plusSeconds(60)));
    assertThatIllegalStateException()
        .isThrownBy(() -> change(operation -> operation.release(NOON)));
    assertThatIllegalStateException().isThrownBy(() -> change(operation -> operation.retry(NOON)));
  }

  @Test
  @DisplayName("FIX-5 a newer operation about the same subject supersedes the older ones only")
  void superseded() {
    long newer = add(7, 5);
    long another = add(8, 9);
    List<Long> ids = List.of(id, newer, another);
    Set<Long> superseded = database.read(em -> new RemoteOperations(em).superseded(ids));
    assertThat(superseded).containsExactly(id);
    List<Long> locked =
        database.inTransaction(
            em -> new RemoteOperations(em).locked(ids).stream().map(RemoteOperation::id).toList());
    assertThat(locked).containsExactlyInAnyOrder(id, newer, another).isSorted();
  }

  private void penalise(RemoteOperation operation) {
    operation.penalise(
        NOON.plusSeconds(3600), NOON.plusSeconds(9000), "unreachable", "timeout", NOON);
  }

  private void change(Consumer<RemoteOperation> how) {
    database.change(em -> how.accept(em.find(RemoteOperation.class, id)));
  }

  private List<LeasedOperation> claimed() {
    return claimed(NOON);
  }

  private List<LeasedOperation> claimed(Instant now) {
    return database.inTransaction(
        em -> new RemoteOperations(em).claimRetries("a", channel, 9, now, now.plusSeconds(60)));
  }
}
