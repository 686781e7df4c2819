package split.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.flowlog.FlowLog;
import split.persistence.flowlog.SealedUntil;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.view.audit.SealedRow;
import split.vocabulary.Seal;
import split.vocabulary.Step;

@ParameterizedClass
@EnumSource(Engine.class)
class AuditStorageTest {
  private static final Instant END = NOON.plusSeconds(60);
  private final Database database;

  AuditStorageTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SEC-5 pages hold every row of a window once, also where many are of one moment")
  void pages() {
    log(NOON.minusNanos(1000), 1);
    log(NOON, 7);
    log(NOON.plusSeconds(1), 2);
    log(END, 1);

    List<SealedRow> rows = new ArrayList<>();
    List<SealedRow> page = page(NOON, Long.MIN_VALUE);
    while (!page.isEmpty()) {
      rows.addAll(page);
      page = page(rows.getLast().createdAt(), rows.getLast().id());
    }

    assertThat(rows).hasSize(9).doesNotHaveDuplicates();
    assertThat(rows)
        .isSortedAccordingTo(
            (one, other) ->
                one.createdAt().equals(other.createdAt())
                    ? Long.compare(one.id(), other.id())
                    : one.createdAt().compareTo(other.createdAt()));
  }

  @Test
  @DisplayName("SEC-5 a window is cut after so many rows, never within one moment")
  void ends() {
    log(NOON, 4);
    log(NOON.plusSeconds(1), 1);
    log(NOON.plusSeconds(2), 1);

    assertThat(end(4)).contains(NOON.plusSeconds(1));
    assertThat(end(2)).contains(NOON.plusSeconds(1));
    assertThat(end(5)).contains(NOON.plusSeconds(2));
    assertThat(end(6)).isEmpty();
  }

  @Test
  @DisplayName("SEC-5 deleting a window leaves its neighbours")
  void deletes() {
    log(NOON.minusSeconds(1), 1);
    log(NOON, 2);
    log(END, 1);
    int deleted = database.inTransaction(em -> new SealedRows(em).delete(NOON, END));
    assertThat(deleted).isEqualTo(2);
    assertThat(database.<Long>read(em -> new SealedRows(em).countBefore(END.plusSeconds(1))))
        .isEqualTo(2);
  }

  @Test
  @DisplayName("SEC-5 the seal covers every column that the step log has")
  void columns() {
    List<?> columns =
        database.read(
            em ->
                em.createNativeQuery(
                        "select column_name from information_schema.columns"
                            + " where lower(table_name) = 'flow_log'")
                    .getResultList());
    assertThat(columns)
        .extracting(column -> column.toString().toLowerCase(Locale.ROOT))
        .containsExactlyInAnyOrder(
            "id",
            "correlation_id",
            "channel_id",
            "flow",
            "step",
            "number",
            "is_ok",
            "code",
            "message",
            "request",
            "response",
            "millis",
            "created_at");
    assertThat(SealedRow.class.getRecordComponents()).hasSameSizeAs(columns);
  }

  @Test
  @DisplayName("SEC-5 one transaction seals at a time, and the database refuses a number twice")
  void one_at_a_time() {
    database.change(
        em -> {
          assertThat(new AuditSeals(em).lockUnlessLocked()).isTrue();
          boolean second =
              database.inTransaction(other -> new AuditSeals(other).lockUnlessLocked());
          assertThat(second).isFalse();
          new AuditSeals(em).add(seal(1));
        });
    assertThatThrownBy(() -> database.change(em -> new AuditSeals(em).add(seal(1))))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  @DisplayName("SEC-5 a seal comes back as it was stored; what was pruned is said once")
  void stored() {
    Seal.Pruned pruned = new Seal.Pruned(END, 7, "d".repeat(64));
    database.change(
        em -> {
          new AuditSeals(em).add(seal(1));
          new AuditSeals(em).add(seal(2));
        });
    database.change(em -> new AuditSeals(em).oldest().orElseThrow().prune(pruned));

    database.change(
        em -> {
          AuditSeals seals = new AuditSeals(em);
          assertThat(seals.oldest().orElseThrow().pruned()).contains(pruned);
          assertThat(seals.newest().map(AuditSeal::seal)).contains(seal(2));
          assertThat(seals.after(1, 9)).hasSize(1);
          AuditSeal again = seals.find(1).orElseThrow();
          assertThatThrownBy(() -> again.prune(pruned)).isInstanceOf(IllegalStateException.class);
        });
  }

  private static Seal seal(long number) {
    String mac = "a".repeat(64);
    return new Seal(
        number, NOON, END, new Seal.Rows(3, mac, mac, mac), Seal.NO_MAC, "key", END, mac);
  }

  private void log(Instant at, int rows) {
    database.change(
        em -> {
          for (int i = 0; i < rows; i++) {
            new FlowLog(em, new SealedUntil())
                .add("c", null, "flow", "N", List.of(Step.done("step", "row " + i)), at);
          }
        });
  }

  private List<SealedRow> page(Instant from, long id) {
    return database.read(em -> new SealedRows(em).page(from, id, END, 3));
  }

  private Optional<Instant> end(int rows) {
    return database.read(em -> new SealedRows(em).endAfter(NOON, END, rows));
  }
}
