package split.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;
import static split.vocabulary.Tampering.CUT;
import static split.vocabulary.Tampering.DELETED;
import static split.vocabulary.Tampering.EDITED;
import static split.vocabulary.Tampering.FORGED;
import static split.vocabulary.Tampering.INSERTED;
import static split.vocabulary.Tampering.REORDERED;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import split.persistence.alarm.AlarmViews;
import split.persistence.flowlog.FlowLog;
import split.persistence.flowlog.SealedUntil;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.view.Window;
import split.view.alarm.AlarmFilter;
import split.view.alarm.AlarmRow;
import split.vocabulary.AlarmKind;
import split.vocabulary.Seal;
import split.vocabulary.SealHead;
import split.vocabulary.Step;
import split.vocabulary.Tampering;

@ParameterizedClass
@EnumSource(Engine.class)
class AuditTrailTest {
  private static final int MINUTES = 5;

  private final Database database;
  private final RememberedHead remembered = new RememberedHead();

  AuditTrailTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Two rows a minute; seal 1 is what was before, seal n holds minute n - 1. */
  private void logged() {
    for (int minute = 0; minute <= MINUTES; minute++) {
      sealedUntil(at(minute));
      log(at(minute), "first of " + minute);
      log(at(minute).plusSeconds(30), "second of " + minute);
    }
  }

  static Stream<Arguments> tampering() {
    return Stream.of(
        sql("update flow_log set message = 'never' where message = 'first of 2'", 4, EDITED),
        sql("update flow_log set code = '' where message = 'first of 2'", 4, EDITED),
        sql("delete from flow_log where message = 'first of 0'", 2, DELETED),
        sql("delete from flow_log where message like '%of 4'", 6, DELETED),
        sql(
            "update flow_log set created_at = case when message like 'first%' then timestamp '2026-03-01 12:02:30'"
                + " else timestamp '2026-03-01 12:02:00' end where message like '%of 2'",
            4, REORDERED),
        sql(inserted("2026-03-01 12:03:10"), 5, INSERTED),
        sql(inserted("2020-03-01 12:00:00"), 1, INSERTED),
        sql(inserted("1960-03-01 12:00:00"), 1, INSERTED),
        sql("delete from audit_seal where number = 1", 2, CUT),
        sql("delete from audit_seal where number = 3", 4, CUT),
        sql(
            "update audit_seal set row_count = 1, ids_mac = contents_mac where number = 4",
            4,
            FORGED),
        sql(
            "update audit_seal set until_at = timestamp '2026-03-01 12:02:59' where number = 4",
            4,
            FORGED),
        sql(
            "update audit_seal set pruned_at = until_at, pruned_rows = 2, pruned_mac = mac where number = 1",
            1,
            FORGED));
  }

  @ParameterizedTest(name = "SEC-5 {0}")
  @MethodSource("tampering")
  void told(String sql, long seal, Tampering kind) {
    logged();
    assertThat(verified().isIntact()).isTrue();

    assertThat(execute(sql)).isPositive();

    BrokenSeal broken = verified().broken().getFirst();
    assertThat(broken.number()).isEqualTo(seal);
    assertThat(broken.findings()).extracting(AuditFinding::kind).contains(kind);
    assertThat(alarms())
        .singleElement()
        .satisfies(alarm -> assertThat(alarm.detail()).contains("seal " + seal));
  }

  @Test
  @DisplayName("SEC-5 seals cut off the end are told to whoever remembers one, row or not")
  void cut_off() {
    logged();
    SealHead head = new SealHead(verified().newest().number(), verified().newest().mac());
    execute("delete from audit_seal where number >= 5");
    execute("delete from flow_log where created_at >= timestamp '2026-03-01 12:03:00'");

    assertThat(verified().isIntact()).isTrue();
    AuditReport told = with(trail -> trail.verify(head));
    assertThat(told.broken()).extracting(BrokenSeal::number).containsExactly(head.number());
    remembered.see(head);
    assertThat(verified().broken().getFirst().findings())
        .extracting(AuditFinding::kind)
        .containsExactly(CUT);
  }

  @Test
  @DisplayName("SEC-5 what is not sealed yet is no finding; mended, the alarm is resolved")
  void mended() {
    logged();
    execute("update flow_log set message = 'new' where message = 'second of " + MINUTES + "'");
    assertThat(verified().isIntact()).isTrue();
    execute("update flow_log set message = 'x' where message = 'first of 1'");
    assertThat(verified().isIntact()).isFalse();
    execute("update flow_log set message = 'first of 1' where message = 'x'");
    assertThat(verified().isIntact()).isTrue();
    assertThat(alarms()).isEmpty();
  }

  @Test
  @DisplayName("SEC-5 while nothing happens there is a seal an hour, and none is made twice")
  void silence() {
    sealedUntil(NOON);
    assertThat(seal(NOON)).isFalse();
    for (int minute = 1; minute <= 150; minute++) {
      seal(at(minute));
    }
    assertThat(verified().seals()).isEqualTo(3);
    assertThat(verified().isIntact()).isTrue();
  }

  @Test
  @DisplayName("SEC-5 deletion after its retention leaves the trail intact, from the oldest on")
  void pruned() {
    logged();
    assertThat(prune(at(2))).hasValue(0);
    assertThat(prune(at(2))).hasValue(2);
    assertThat(prune(at(2))).hasValue(2);
    assertThat(prune(at(2))).isEmpty();

    AuditReport report = verified();
    assertThat(report.broken()).isEmpty();
    assertThat(report.pruned().rows()).isEqualTo(4);
    assertThat(report.seals()).isEqualTo(4);
    sealedUntil(at(MINUTES + 1));
    assertThat(verified().isIntact()).isTrue();
    execute(inserted("2026-03-01 12:00:10"));
    assertThat(verified().broken().getFirst().findings())
        .extracting(AuditFinding::kind)
        .containsExactly(INSERTED);
  }

  @Test
  @DisplayName("SEC-5 all that is sealed may be pruned, and the chain goes on")
  void pruned_to_the_end() {
    logged();
    while (prune(at(MINUTES)).isPresent()) {}
    assertThat(verified().seals()).isEqualTo(1);
    sealedUntil(at(MINUTES + 1));
    assertThat(verified().broken()).isEmpty();
    assertThat(verified().seals()).isEqualTo(2);
  }

  @Test
  @DisplayName("SEC-5 a tampered window is not pruned, it raises the alarm")
  void keeps_evidence() {
    logged();
    prune(at(9));
    execute("update flow_log set message = 'never' where message = 'first of 0'");
    assertThat(prune(at(9))).isEmpty();
    assertThat(alarms()).extracting(AlarmRow::code).containsExactly("audit_edited");
    assertThat(count("select count(*) from flow_log")).isEqualTo(2 + 2 * MINUTES);
  }

  private static Arguments sql(String sql, long seal, Tampering kind) {
    return arguments(sql, seal, kind);
  }

  private static String inserted(String at) {
    return "insert into flow_log (id, correlation_id, flow, step, is_ok, message, created_at)"
        + " values (77, 'c', 'flow', 'step', true, 'never', timestamp '"
        + at
        + "')";
  }

  private static Instant at(int minute) {
    return NOON.plusSeconds(60L * minute);
  }

  private void log(Instant at, String message) {
    database.change(
        em ->
            new FlowLog(em, new SealedUntil())
                .add("c", null, "flow", "N", List.of(Step.done("step", message)), at));
  }

  private void sealedUntil(Instant horizon) {
    assertThat(seal(horizon)).isTrue();
  }

  private boolean seal(Instant horizon) {
    return with(trail -> trail.sealing.sealNext(horizon)).map(Seal::until).isPresent();
  }

  private AuditReport verified() {
    return with(trail -> trail.verify());
  }

  private OptionalLong prune(Instant until) {
    return with(trail -> trail.pruning.prune(until));
  }

  private <T> T with(Function<Trail, T> work) {
    return database.inTransaction(
        em -> work.apply(new Trail(em, NOON.plusSeconds(3600), remembered)));
  }

  private int execute(String sql) {
    return database.inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
  }

  private long count(String sql) {
    return ((Number) database.read(em -> em.createNativeQuery(sql).getSingleResult())).longValue();
  }

  private List<AlarmRow> alarms() {
    AlarmFilter open = new AlarmFilter(null, AlarmKind.AUDIT_BROKEN, null, true);
    return database.read(em -> new AlarmViews(em).page(open, EVERYTHING, new Window(20, 1))).rows();
  }
}
