package split.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;
import static split.persistence.testing.Shop.scope;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Slice;
import split.view.Window;
import split.view.operation.Cause;
import split.view.operation.OperationFilter;
import split.view.operation.OperationView;
import split.vocabulary.OperationStatus;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class OperationViewsTest {
  private static final Window ALL = new Window(100, 1);
  private static final Set<OperationStatus> FAILED =
      Set.of(OperationStatus.PENALISED, OperationStatus.DEAD);

  private final Database database;

  OperationViewsTest(Engine engine) {
    database = engine.migrated();
  }

  /** At one shop two penalised by timeouts, one refused and one done; one refused at the other. */
  @BeforeEach
  void fail() {
    database.change(
        em -> {
          long one = Shop.open(em, "one").channelId();
          long other = Shop.open(em, "other").channelId();
          penalise(enqueue(em, one, 1), 1);
          penalise(enqueue(em, one, 2), 2);
          enqueue(em, one, 3).end(OperationStatus.DEAD, "shipped", "too late", NOON);
          enqueue(em, one, 4).end(OperationStatus.DONE, "confirmed", "shown", NOON);
          enqueue(em, one, 5);
          enqueue(em, other, 6).end(OperationStatus.DEAD, "shipped", "gone", NOON);
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static RemoteOperation enqueue(EntityManager em, long channel, long subject) {
    var operation =
        new RemoteOperation("split_packages", channel, subject, "c" + subject, "N" + subject, NOON);
    em.persist(operation);
    em.flush();
    return operation;
  }

  private static void penalise(RemoteOperation operation, int minutesLater) {
    operation.penalise(
        NOON.plusSeconds(3600),
        NOON.plusSeconds(9000),
        "unreachable",
        "timeout " + minutesLater,
        NOON.plusSeconds(60L * minutesLater));
  }

  @Test
  @DisplayName("FIX-5 failures are grouped by cause, the most frequent first, each with an example")
  void causes() {
    Slice<Cause> found = read(views -> views.causes(OperationFilter.ALL, EVERYTHING, ALL));

    assertThat(found.count()).isEqualTo(3);
    Cause timeouts = found.rows().getFirst();
    assertThat(timeouts.channel()).isEqualTo("one");
    assertThat(timeouts.kind()).isEqualTo("split_packages");
    assertThat(timeouts.status()).isEqualTo(OperationStatus.PENALISED);
    assertThat(timeouts.code()).isEqualTo("unreachable");
    assertThat(timeouts.count()).isEqualTo(2);
    assertThat(timeouts.oldest()).isEqualTo(NOON.plusSeconds(60));
    assertThat(timeouts.newest()).isEqualTo(NOON.plusSeconds(120));
    assertThat(timeouts.example().number()).isEqualTo("N2");
    assertThat(timeouts.example().detail()).isEqualTo("timeout 2");
    assertThat(found.rows()).extracting(Cause::code).containsOnly("unreachable", "shipped");
    assertThat(
            read(views -> views.causes(OperationFilter.ALL, EVERYTHING, new Window(1, 3))).rows())
        .singleElement()
        .extracting(Cause::count)
        .isEqualTo(1L);
  }

  @Test
  @DisplayName("FIX-5 a token sees the operations and causes of its channels only")
  void scoped() {
    TokenScope other = scope("other");
    assertThat(numbers(OperationFilter.ALL, other)).containsExactly("N6");
    assertThat(read(views -> views.causes(OperationFilter.ALL, other, ALL)).rows())
        .extracting(Cause::channel)
        .containsExactly("other");
    long first =
        read(views -> views.page(OperationFilter.ALL, scope("one"), ALL)).rows().getLast().id();
    Optional<OperationView> hidden = read(views -> views.find(first, other));
    assertThat(hidden).isEmpty();
    Optional<OperationView> shown = read(views -> views.find(first, scope("one")));
    assertThat(shown).isPresent();
    Set<Long> known = read(views -> views.known(List.of(first), other));
    assertThat(known).isEmpty();
    List<OperationView> numbered = read(views -> views.numbered(List.of("N1", "N6"), other));
    assertThat(numbered).extracting(OperationView::number).containsExactly("N6");
    long count = read(views -> views.count(OperationFilter.ALL, FAILED, other, NOON));
    assertThat(count).isOne();
    assertThat(numbers(OperationFilter.ALL, scope())).isEmpty();
  }

  @Test
  @DisplayName("FIX-5 operations are listed newest first and filtered")
  void filtered() {
    assertThat(numbers(OperationFilter.ALL, EVERYTHING))
        .containsExactly("N6", "N5", "N4", "N3", "N2", "N1");
    assertThat(numbers(filter("one", null, OperationStatus.DEAD, null, null, null), EVERYTHING))
        .containsExactly("N3");
    assertThat(numbers(filter(null, "carry_over", null, null, null, null), EVERYTHING)).isEmpty();
    assertThat(numbers(filter(null, null, null, "shipped", null, null), EVERYTHING))
        .containsExactly("N6", "N3");
    assertThat(numbers(filter(null, null, null, null, "N5", null), EVERYTHING))
        .containsExactly("N5");
    assertThat(numbers(filter(null, null, null, null, null, "c4"), EVERYTHING))
        .containsExactly("N4");
    var minute =
        new OperationFilter(
            null, null, null, null, null, null, NOON.plusSeconds(60), NOON.plusSeconds(120));
    assertThat(numbers(minute, EVERYTHING)).containsExactly("N1");
  }

  @Test
  @DisplayName("FIX-5 what failed after the count is neither counted nor met")
  void asOf() {
    var asOf = NOON.plusSeconds(60);
    long count = read(views -> views.count(OperationFilter.ALL, FAILED, EVERYTHING, asOf));
    assertThat(count).isEqualTo(3);
    List<Long> first =
        read(views -> views.next(OperationFilter.ALL, FAILED, EVERYTHING, asOf, 0, 2));
    List<Long> rest =
        read(
            views -> views.next(OperationFilter.ALL, FAILED, EVERYTHING, asOf, first.getLast(), 2));
    assertThat(first).hasSize(2).isSorted();
    assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
  }

  private List<String> numbers(OperationFilter filter, TokenScope scope) {
    return read(views -> views.page(filter, scope, ALL)).rows().stream()
        .map(OperationView::number)
        .toList();
  }

  private static OperationFilter filter(
      String channel,
      String kind,
      OperationStatus status,
      String code,
      String number,
      String correlationId) {
    return new OperationFilter(channel, kind, status, code, number, correlationId, null, null);
  }

  private <T> T read(Function<OperationViews, T> work) {
    return database.read(em -> work.apply(new OperationViews(em)));
  }
}
