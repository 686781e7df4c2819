package split.persistence.flowlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;
import static split.persistence.testing.Shop.scope;

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
import split.view.Slice;
import split.view.Window;
import split.view.flowlog.LogFilter;
import split.view.flowlog.LogRow;
import split.vocabulary.Step;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class LogViewsTest {
  private final Database database;

  LogViewsTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void write() {
    database.change(
        em -> {
          FlowLog log = new FlowLog(em, new SealedUntil());
          long shop = Shop.open(em, "shop").channelId();
          long other = Shop.open(em, "other").channelId();
          Step call =
              new Step(
                  "remote_submit", false, "unknown", "timed out", "{\"a\":1}", "503", 812L, null);
          log.add(
              "c1",
              shop,
              "split_packages",
              "O1",
              List.of(Step.done("received", "in"), Step.done("stored", "ok")),
              NOON);
          log.add("c1", shop, "split_packages", "O1", List.of(call), NOON.plusSeconds(5));
          log.add(
              "c2",
              other,
              "get_orders",
              "O2",
              List.of(Step.done("read", "page 1")),
              NOON.plusSeconds(9));
          log.add(
              "c3",
              null,
              "split_packages",
              null,
              List.of(Step.refused("received", "channel_not_found", "no")),
              NOON.plusSeconds(7));
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  static Stream<Arguments> filters() {
    return Stream.of(
        arguments(
            LogFilter.ALL, List.of("read", "received", "remote_submit", "stored", "received")),
        arguments(LogFilter.of("c1"), List.of("remote_submit", "stored", "received")),
        arguments(new LogFilter(null, "get_orders", null, null, null, null, null), List.of("read")),
        arguments(new LogFilter(null, null, "O2", null, null, null, null), List.of("read")),
        arguments(
            new LogFilter(null, null, null, false, null, null, null),
            List.of("received", "remote_submit")),
        arguments(
            new LogFilter("c1", null, null, true, null, null, null), List.of("stored", "received")),
        arguments(
            new LogFilter(null, null, null, null, "unknown", null, null), List.of("remote_submit")),
        arguments(
            new LogFilter(null, null, null, null, null, NOON.plusSeconds(5), NOON.plusSeconds(9)),
            List.of("received", "remote_submit")));
  }

  @ParameterizedTest(name = "ADM-5 {0}")
  @MethodSource("filters")
  void newestFirst(LogFilter filter, List<String> steps) {
    assertThat(page(filter, EVERYTHING).rows())
        .extracting(LogRow::step)
        .containsExactlyElementsOf(steps);
  }

  @Test
  @DisplayName("ADM-5 shows request and response of a remote attempt")
  void remoteAttempt() {
    LogRow attempt =
        page(new LogFilter(null, null, null, null, "unknown", null, null), EVERYTHING)
            .rows()
            .getFirst();

    assertThat(attempt.channel()).isEqualTo("shop");
    assertThat(attempt.request()).isEqualTo("{\"a\":1}");
    assertThat(attempt.response()).isEqualTo("503");
    assertThat(attempt.millis()).isEqualTo(812);
    assertThat(attempt.createdAt()).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  @DisplayName("ADM-5 steps without a channel are for tokens that cover every channel")
  void scoped() {
    assertThat(page(LogFilter.ALL, scope("shop")).rows())
        .extracting(LogRow::channel)
        .containsOnly("shop");
    assertThat(page(LogFilter.ALL, scope("other")).count()).isEqualTo(1);
    assertThat(page(LogFilter.ALL, EVERYTHING).count()).isEqualTo(5);
  }

  @Test
  @DisplayName("SPL-16 the timeline runs from oldest to newest and stays on its channel")
  void timeline() {
    assertThat(timeline("c1", "shop"))
        .extracting(LogRow::step)
        .containsExactly("received", "stored", "remote_submit");
    assertThat(timeline("c1", "other")).isEmpty();
  }

  @Test
  @DisplayName("ADM-5 a page costs two statements")
  void cheap() {
    assertThat(database.statements(() -> page(LogFilter.ALL, EVERYTHING))).isEqualTo(2);
  }

  private List<LogRow> timeline(String correlationId, String channel) {
    return database.read(em -> new LogViews(em).timeline(correlationId, channel));
  }

  private Slice<LogRow> page(LogFilter filter, TokenScope scope) {
    return database.read(em -> new LogViews(em).page(filter, null, scope, new Window(20, 1)));
  }
}
