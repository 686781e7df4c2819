package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static split.persistence.testing.Shop.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import split.vocabulary.Circuit;
import split.vocabulary.Circuit.Reason;
import split.vocabulary.Circuit.State;
import split.vocabulary.LeasedOperation;

@ParameterizedClass
@EnumSource(Engine.class)
class ChannelCircuitsTest {
  private static final Instant PROBE = NOON.plusSeconds(300);
  private static final Instant LOST = PROBE.plusSeconds(60);

  private final Database database;
  private long channel;

  ChannelCircuitsTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void open() {
    channel = database.inTransaction(em -> Shop.open(em, "shop").channelId());
    database.change(
        em -> {
          for (int subject = 1; subject <= 5; subject++) {
            em.persist(new RemoteOperation("split_packages", channel, subject, "c", "N", NOON));
          }
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName(
      "MKT-5 nothing is claimed of a channel whose circuit is open, and all once it is closed")
  void open_circuit() {
    change(circuit -> circuit.open(Reason.UNAUTHORISED, "wrong secret", 1, PROBE, NOON));
    assertThat(claim(LOST)).isEmpty();
    assertThat(circuit())
        .isEqualTo(
            new Circuit(State.OPEN, Reason.UNAUTHORISED, "wrong secret", 1, 1L, NOON, PROBE));
    change(circuit -> circuit.close(PROBE));
    assertThat(circuit()).isEqualTo(new Circuit(State.CLOSED, null, null, 0, null, PROBE, null));
    assertThat(claim(LOST)).hasSize(5);
  }

  @Test
  @DisplayName("MKT-5 counting failures keeps nobody from claiming")
  void counting() {
    change(circuit -> circuit.count(1));
    change(circuit -> circuit.count(2));
    assertThat(circuit().failures()).isEqualTo(2);
    assertThat(claim(NOON)).hasSize(5);
  }

  @Test
  @DisplayName(
      "MKT-5 of many nodes that want to probe at once one does, until its probe counts as lost")
  void one_probe() throws Exception {
    change(circuit -> circuit.open(Reason.UNREACHABLE, "timeout", 1, PROBE, NOON));
    assertThat(probe(PROBE.minusMillis(1))).isEmpty();
    assertThat(atOnce(() -> probe(PROBE)).stream().flatMap(Optional::stream)).hasSize(1);
    assertThat(circuit().state()).isEqualTo(State.PROBING);
    assertThat(probe(LOST.minusMillis(1))).isEmpty();
    assertThat(probe(LOST)).isPresent();
  }

  @Test
  @DisplayName("MKT-5 nodes that meet the first failure at once make one circuit and count each")
  void first_failure() throws Exception {
    long[] operation = {0};
    atOnce(
        () -> {
          long mine;
          synchronized (operation) {
            mine = ++operation[0];
          }
          change(circuit -> circuit.count(mine));
          return mine;
        });
    assertThat(circuit().failures()).isEqualTo(8);
  }

  @Test
  @DisplayName("MKT-5 what is known of channels is found by id and by slug")
  void found() {
    change(circuit -> circuit.open(Reason.UNREACHABLE, "timeout", 1, PROBE, NOON));
    Circuit circuit = circuit();
    assertThat(database.<Object>inTransaction(em -> new ChannelCircuits(em).all()))
        .isEqualTo(Map.of(channel, circuit));
    assertThat(database.<Object>inTransaction(em -> new ChannelCircuits(em).bySlug()))
        .isEqualTo(Map.of("shop", circuit));
  }

  @Test
  @DisplayName("MKT-5 a closed circuit is not probed, an open one counts nothing")
  void guarded() {
    ChannelCircuit circuit = new ChannelCircuit(1);
    assertThatThrownBy(() -> circuit.probe(1, PROBE)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> circuit.probeAgain(PROBE)).isInstanceOf(IllegalStateException.class);
    circuit.open(Reason.UNREACHABLE, "timeout", 1, PROBE, NOON);
    assertThatThrownBy(() -> circuit.count(2)).isInstanceOf(IllegalStateException.class);
  }

  private Optional<LeasedOperation> probe(Instant now) {
    return database.inTransaction(
        em ->
            new ChannelCircuits(em)
                .locked(channel)
                .filter(open -> open.circuit().isProbeDue(now))
                .flatMap(
                    open -> {
                      var probe =
                          new RemoteOperations(em)
                              .claimProbe("a", channel, now, now.plusSeconds(60));
                      probe.ifPresent(mine -> open.probe(mine.id(), now.plusSeconds(60)));
                      return probe;
                    }));
  }

  private List<LeasedOperation> claim(Instant now) {
    return database.inTransaction(
        em -> new RemoteOperations(em).claim("a", channel, 9, now, now.plusSeconds(60)));
  }

  private void change(Consumer<ChannelCircuit> how) {
    database.change(em -> how.accept(new ChannelCircuits(em).lockedOrNew(channel)));
  }

  private Circuit circuit() {
    return database.inTransaction(em -> new ChannelCircuits(em).all()).get(channel);
  }

  private static <T> List<T> atOnce(Callable<T> work) throws Exception {
    try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
      List<Future<T>> futures = nodes.invokeAll(Collections.nCopies(8, work));
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
