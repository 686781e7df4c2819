package split.persistence.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;
import static split.persistence.testing.Shop.scope;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.operation.RemoteOperation;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.reporting.Backlog;
import split.view.reporting.Period;
import split.view.reporting.SplitCounts;
import split.vocabulary.BucketSize;
import split.vocabulary.OperationStatus;
import split.vocabulary.Progress;

@ParameterizedClass
@EnumSource(Engine.class)
class SplitFiguresTest {
  private static final Instant TWO = NOON.plus(Duration.ofHours(2));
  private static final Period AFTERNOON = new Period(NOON, TWO, BucketSize.HOUR);
  private static final int MANY = 20_000;

  private final Engine engine;
  private final Database database;
  private long shop;
  private long other;
  private int stored;

  SplitFiguresTest(Engine engine) {
    this.engine = engine;
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
  @DisplayName("N11-5 every split counts once, where it was taken, with what has become of it")
  void counts() {
    split(shop, Progress.CONFIRMED, NOON.minusSeconds(1), 1);
    split(shop, Progress.CONFIRMED, NOON, 2);
    split(shop, Progress.CONFIRMED, NOON.plusSeconds(3599), 4);
    split(shop, Progress.FAILED, NOON.plusSeconds(3600), 99);
    split(shop, Progress.FOREIGN, NOON.plusSeconds(3600), 99);
    split(shop, Progress.CANCELLED, NOON.plusSeconds(3600), 99);
    split(shop, Progress.PENDING, NOON.plusSeconds(3600), 0);
    split(other, Progress.CONFIRMED, NOON, 10);
    split(shop, Progress.SENT, TWO, 0);

    SplitCounts ofShop = new SplitCounts(6, 2, 1, 1, 1, 3000L, 3900L);
    var byChannel = figures(f -> f.byChannel(List.of(shop, other), AFTERNOON));
    assertThat(byChannel)
        .containsOnly(
            Map.entry(shop, ofShop),
            Map.entry(other, new SplitCounts(1, 1, 0, 0, 0, 10_000L, 10_000L)));
    assertThat(ofShop.open()).isEqualTo(1);
    assertThat(ofShop.successRate()).isEqualTo(0.5);
    var byBucket = figures(f -> f.byBucket(List.of(shop), AFTERNOON));
    assertThat(byBucket)
        .containsOnly(
            Map.entry(AFTERNOON.first(), new SplitCounts(2, 2, 0, 0, 0, 3000L, 3900L)),
            Map.entry(AFTERNOON.last(), new SplitCounts(4, 0, 1, 1, 1, null, null)));
    SplitCounts total = figures(f -> f.total(List.of(shop, other), AFTERNOON));
    SplitCounts nothing = figures(f -> f.total(List.of(), AFTERNOON));
    assertThat(total.taken()).isEqualTo(7);
    assertThat(nothing).isEqualTo(SplitCounts.NONE);
  }

  @ParameterizedTest(name = "N11-5 a split is in the bucket of its time: {0}")
  @EnumSource
  void bucket(BucketSize size) {
    Instant taken = NOON.plusSeconds(3599);
    split(shop, Progress.CONFIRMED, taken, 100_000);
    Period period = new Period(NOON.minusSeconds(7200), TWO, size);
    var byBucket = figures(f -> f.byBucket(List.of(shop), period));
    assertThat(byBucket)
        .containsOnly(
            Map.entry(
                size.numberOf(taken), new SplitCounts(1, 1, 0, 0, 0, 100_000_000L, 100_000_000L)));
  }

  @Test
  @DisplayName("N11-5 the backlog is what has not ended, and begins with what is due first")
  void backlog() {
    database.change(
        em -> {
          em.persist(operation(NOON));
          RemoteOperation penalised = operation(NOON);
          penalised.penalise(NOON.minusSeconds(60), TWO, "code", "why", NOON);
          em.persist(penalised);
          RemoteOperation done = operation(NOON);
          done.end(OperationStatus.DONE, "code", "why", NOON.minusSeconds(900));
          em.persist(done);
        });
    var backlogs = figures(f -> f.backlogs(List.of(shop, other)));
    assertThat(backlogs).containsOnly(Map.entry(shop, new Backlog(2, NOON.minusSeconds(60))));
  }

  @Test
  @DisplayName("N11-5 a token sees its own channels")
  void covered() {
    var all = figures(f -> f.channels(EVERYTHING, null));
    var own = figures(f -> f.channels(scope("shop"), null));
    var none = figures(f -> f.channels(scope("shop"), "other"));
    assertThat(all).containsOnlyKeys("other", "shop");
    assertThat(own).containsOnlyKeys("shop");
    assertThat(none).isEmpty();
  }

  @Test
  @DisplayName(
      "N11-5 figures read the splits of their period along an index, whatever else is stored")
  void index() {
    insert(
        """
        insert into package_split (id, correlation_id, channel_id, source_id, source_state, progress, skipped, version,
          created_at, modified_at)
        select n + 1000000, concat('many', n), %d, n, 100, 'CONFIRMED', '[]', 1,
          timestamp '2026-03-01 12:00:00' - n * interval '1' minute,
          timestamp '2026-03-01 12:00:01' - n * interval '1' minute
        from %s
        """);
    insert(
        """
        insert into remote_operation (id, kind, channel_id, subject_id, correlation_id, number, status,
          is_ended, due_at, fence, in_doubt, quick_tries, polls, penalties, attempts, created_at, modified_at)
        select n + 1000000, 'split_packages', %d, n, concat('many', n), 'N', 'DONE',
          true, timestamp '2026-03-01 12:00:00', 1, false, 0, 0, 0, 1,
          timestamp '2026-03-01 12:00:00', timestamp '2026-03-01 12:00:00'
        from %s
        """);
    database.change(em -> em.createNativeQuery("analyze").executeUpdate());

    List<Long> both = List.of(shop, other);
    String sums = plan(SplitFigures.Grouping.EVERYTHING.sql(both));
    String backlog = plan(SplitFigures.backlog(both));
    assertThat(sums).contains("package_split_taken_idx");
    assertThat(backlog).contains("remote_operation_pick_idx");
    if (engine == Engine.POSTGRESQL) {
      assertThat(sums).contains("index cond").doesNotContain("seq scan");
    } else {
      assertThat(sums).doesNotContain("tablescan");
    }
  }

  private String plan(String sql) {
    String statement =
        sql.replace("?1", "timestamp '2026-03-01 10:00:00'")
            .replace("?2", "timestamp '2026-03-01 11:00:00'");
    Stream<?> lines =
        database.read(em -> em.createNativeQuery("explain " + statement).getResultList()).stream();
    return lines.map(String::valueOf).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
  }

  private void insert(String sql) {
    database.change(em -> em.createNativeQuery(sql.formatted(shop, numbers(MANY))).executeUpdate());
  }

  private String numbers(int most) {
    return engine == Engine.H2
        ? "(select x as n from system_range(1, %d)) as numbers".formatted(most)
        : "generate_series(1, %d) as numbers(n)".formatted(most);
  }

  private void split(long channel, Progress progress, Instant taken, long seconds) {
    database.change(
        em ->
            em.createNativeQuery(
                    """
                    insert into package_split (id, correlation_id, channel_id, source_id, source_state, progress,
                      skipped, version, created_at, modified_at)
                    values (?1, ?2, ?3, ?1, 100, ?4, '[]', 1, ?5, ?6)
                    """)
                .setParameter(1, ++stored)
                .setParameter(2, "c" + stored)
                .setParameter(3, channel)
                .setParameter(4, progress.name())
                .setParameter(5, Timestamp.from(taken))
                .setParameter(6, Timestamp.from(taken.plusSeconds(seconds)))
                .executeUpdate());
  }

  private RemoteOperation operation(Instant due) {
    return new RemoteOperation("split_packages", shop, 1, "c", "N", due);
  }

  private <T> T figures(Function<SplitFigures, T> work) {
    return database.read(em -> work.apply(new SplitFigures(em)));
  }
}
