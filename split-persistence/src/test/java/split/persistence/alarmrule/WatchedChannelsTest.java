package split.persistence.alarmrule;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.operation.RemoteOperation;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.alarmrule.ChannelFigures;
import split.view.alarmrule.ChannelFigures.Results;
import split.vocabulary.OperationStatus;

@ParameterizedClass
@EnumSource(Engine.class)
class WatchedChannelsTest {
  private static final Instant FROM = NOON.minusSeconds(3600);

  private final Database database;

  WatchedChannelsTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName(
      "N11-5 what has a result in the window is counted, and what failed since the last success")
  void results() {
    database.change(
        em -> {
          long busy = Shop.open(em, "busy").channelId();
          Shop.open(em, "quiet");
          add(em, busy, ended(OperationStatus.DEAD, FROM.minusSeconds(1)));
          add(em, busy, ended(OperationStatus.DEAD, FROM));
          add(em, busy, ended(OperationStatus.DONE, NOON.minusSeconds(60)));
          add(em, busy, ended(OperationStatus.FOREIGN, NOON.minusSeconds(50)));
          add(em, busy, ended(OperationStatus.CANCELLED, NOON.minusSeconds(45)));
          add(em, busy, ended(OperationStatus.DEAD, NOON.minusSeconds(40)));
          add(em, busy, penalised(NOON.minusSeconds(30)));
          add(em, busy, penalised(FROM.minusSeconds(30)));
        });

    Map<String, ChannelFigures> figures = figures();
    assertThat(figures.get("busy").results()).isEqualTo(new Results(1, 4, 2, 3));
    assertThat(figures.get("quiet").results()).isEqualTo(Results.NONE);
  }

  @Test
  @DisplayName(
      "N11-5 the oldest that waits, the newest split and the circuit are those of the channel")
  void moments() {
    Instant overdue = NOON.minusSeconds(90);
    database.change(
        em -> {
          Shop busy = Shop.open(em, "busy");
          Shop.open(em, "quiet");
          add(em, busy.channelId(), operation -> operation.waitUntil(NOON, "c", "d", NOON));
          add(em, busy.channelId(), operation -> operation.waitUntil(overdue, "c", "d", NOON));
          add(em, busy.channelId(), ended(OperationStatus.DEAD, NOON.minusSeconds(600)));
          var order = busy.order("O1");
          var line = busy.line(order, "31");
          busy.split(
              busy.goods(order, "O1-1", "1", Map.of(line, 2)),
              "c1",
              List.of(),
              List.of(Map.of(line, 1), Map.of(line, 1)));
          em.createNativeQuery("update package_split set created_at = ?1")
              .setParameter(1, Timestamp.from(NOON.plusSeconds(5)))
              .executeUpdate();
          em.createNativeQuery(
                  "insert into channel_circuit (channel_id, state, failures) values (%d, 'OPEN', 1)"
                      .formatted(busy.channelId()))
              .executeUpdate();
        });

    ChannelFigures busy = figures().get("busy");
    assertThat(busy.oldestDue()).isEqualTo(overdue);
    assertThat(busy.lastTaken()).isEqualTo(NOON.plusSeconds(5));
    assertThat(busy.circuitOpen()).isTrue();
    assertThat(busy.active()).isTrue();
    ChannelFigures quiet = figures().get("quiet");
    assertThat(quiet.oldestDue()).isNull();
    assertThat(quiet.lastTaken()).as("when the channel was made").isEqualTo(NOON);
    assertThat(quiet.circuitOpen()).isFalse();
  }

  private Map<String, ChannelFigures> figures() {
    return database.read(em -> new WatchedChannels(em).since(FROM)).stream()
        .collect(Collectors.toMap(ChannelFigures::channel, each -> each));
  }

  private static Consumer<RemoteOperation> ended(OperationStatus status, Instant at) {
    return operation -> operation.end(status, "code", "why", at);
  }

  private static Consumer<RemoteOperation> penalised(Instant at) {
    return operation -> operation.penalise(NOON.plusSeconds(900), NOON, "code", "why", at);
  }

  private static void add(EntityManager em, long channel, Consumer<RemoteOperation> how) {
    RemoteOperation operation = new RemoteOperation("split_packages", channel, 1, "c", "N", NOON);
    how.accept(operation);
    em.persist(operation);
  }
}
