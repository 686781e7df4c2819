package split.persistence.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;
import static split.persistence.testing.Shop.scope;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Window;
import split.view.alarm.AlarmFilter;
import split.view.alarm.AlarmRow;
import split.vocabulary.AlarmCause;
import split.vocabulary.AlarmCause.About;
import split.vocabulary.AlarmKind;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class AlarmsTest {
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final About AUDIT = new About(AlarmKind.AUDIT_BROKEN, null, "head");

  private final Database database;
  private long shop;
  private long other;

  AlarmsTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void open() {
    shop = database.inTransaction(em -> Shop.open(em, "shop").channelId());
    other = database.inTransaction(em -> Shop.open(em, "other").channelId());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("MKT-5 raised again while it is open an alarm counts up and tells the newest cause")
  void again() {
    raise(About.circuit(shop), "first", NOON);
    raise(About.circuit(shop), "second", LATER);

    AlarmRow alarm = only(AlarmFilter.of(1));
    assertThat(alarm.times()).isEqualTo(2);
    assertThat(alarm.detail()).isEqualTo("second");
    assertThat(alarm.raisedAt()).isEqualTo(NOON);
    assertThat(alarm.lastAt()).isEqualTo(LATER);
    assertThat(alarm.resolvedAt()).isNull();
  }

  @Test
  @DisplayName("MKT-5 what comes back after it was resolved is another alarm")
  void afterwards() {
    raise(About.circuit(shop), "first", NOON);
    resolve(About.circuit(shop));
    resolve(About.circuit(shop));
    raise(About.circuit(shop), "second", LATER);

    assertThat(page(ALL)).extracting(AlarmRow::times).containsExactly(1, 1);
    assertThat(page(new AlarmFilter(null, null, null, true)))
        .extracting(AlarmRow::detail)
        .containsExactly("second");
  }

  @Test
  @DisplayName("FIX-7 the database keeps a second open alarm about the same thing out")
  void rule() {
    raise(About.operation(shop, 7), "first", NOON);

    assertThatThrownBy(
            () ->
                database.change(
                    em -> em.persist(new Alarm(cause(About.operation(shop, 7), "twin"), NOON))))
        .isInstanceOf(PersistenceException.class)
        .satisfies(e -> assertThat(e).hasStackTraceContaining("open_key"));
  }

  @Test
  @DisplayName("FIX-7 the first who acknowledges stays named, and the alarm stays open")
  void acknowledged() {
    raise(About.operation(shop, 7), "gone", NOON);
    long id = only(ALL).id();
    database.change(em -> new Alarms(em).locked(id).orElseThrow().acknowledge("ayse", LATER));
    database.change(em -> new Alarms(em).locked(id).orElseThrow().acknowledge("can", LATER));

    AlarmRow alarm = only(new AlarmFilter(id, null, null, true));
    assertThat(alarm.acknowledgedBy()).isEqualTo("ayse");
    assertThat(alarm.acknowledgedAt()).isEqualTo(LATER);
  }

  @Test
  @DisplayName("FIX-7 a resolved alarm is neither raised again nor resolved again")
  void guarded() {
    Alarm alarm = new Alarm(cause(AUDIT, "cut"), NOON);
    assertThatThrownBy(() -> alarm.raise(cause(About.circuit(1), "else"), NOON))
        .isInstanceOf(IllegalStateException.class);
    alarm.resolve(LATER);
    assertThatThrownBy(() -> alarm.resolve(LATER)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> alarm.raise(cause(AUDIT, "cut"), LATER))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("N11-5 a snooze ends at its time, once, and not at all if the alarm is over before")
  void snoozed() {
    raise(About.circuit(shop), "circuit", NOON);
    raise(About.operation(shop, 7), "dead", NOON);
    page(ALL).forEach(alarm -> database.change(em -> snooze(em, alarm.id())));
    resolve(About.operation(shop, 7));

    assertThat(wake(LATER.minusSeconds(1))).isEmpty();
    assertThat(wake(LATER)).containsExactly(AlarmKind.CIRCUIT_OPEN);
    assertThat(wake(LATER)).isEmpty();
    assertThat(page(ALL)).extracting(AlarmRow::snoozedUntil).containsOnlyNulls();
  }

  private static void snooze(EntityManager em, long id) {
    new Alarms(em).locked(id).orElseThrow().snooze(LATER);
  }

  private List<AlarmKind> wake(Instant now) {
    return database.inTransaction(
        em -> {
          List<Alarm> sleptOut = new Alarms(em).sleptOut(now);
          sleptOut.forEach(Alarm::wake);
          return sleptOut.stream().map(Alarm::kind).toList();
        });
  }

  private static final AlarmFilter ALL = new AlarmFilter(null, null, null, null);

  static Stream<Arguments> filters() {
    return Stream.of(
        arguments(ALL, EVERYTHING, List.of("audit", "foreign", "dead", "circuit")),
        arguments(ALL, scope("shop"), List.of("dead", "circuit")),
        arguments(ALL, scope("nobody"), List.of()),
        arguments(
            new AlarmFilter(null, AlarmKind.FOREIGN_SPLIT, null, null),
            EVERYTHING,
            List.of("foreign")),
        arguments(
            new AlarmFilter(null, null, "shop", null), EVERYTHING, List.of("dead", "circuit")),
        arguments(new AlarmFilter(null, null, null, false), EVERYTHING, List.of("circuit")),
        arguments(new AlarmFilter(null, null, "shop", true), EVERYTHING, List.of("dead")));
  }

  @ParameterizedTest(name = "ADM-5 {0} as seen by {1}")
  @MethodSource("filters")
  void newestFirst(AlarmFilter filter, TokenScope scope, List<String> details) {
    raise(About.circuit(shop), "circuit", NOON);
    resolve(About.circuit(shop));
    raise(About.operation(shop, 7), "dead", NOON.plusSeconds(1));
    raise(About.split(other, "c1"), "foreign", NOON.plusSeconds(2));
    raise(AUDIT, "audit", NOON.plusSeconds(3));

    assertThat(page(filter, scope)).extracting(AlarmRow::detail).containsExactlyElementsOf(details);
  }

  private static AlarmCause cause(About about, String detail) {
    return new AlarmCause(about, "c1", "N1", "code", detail);
  }

  private void raise(About about, String detail, Instant now) {
    database.change(em -> new Alarms(em).raise(cause(about, detail), now));
  }

  private void resolve(About about) {
    database.change(em -> new Alarms(em).resolve(about, LATER));
  }

  private AlarmRow only(AlarmFilter filter) {
    assertThat(page(filter)).hasSize(1);
    return page(filter).getFirst();
  }

  private List<AlarmRow> page(AlarmFilter filter) {
    return page(filter, EVERYTHING);
  }

  private List<AlarmRow> page(AlarmFilter filter, TokenScope scope) {
    return database.read(em -> new AlarmViews(em).page(filter, scope, new Window(20, 1)).rows());
  }
}
