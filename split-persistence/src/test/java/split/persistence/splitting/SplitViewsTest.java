package split.persistence.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;
import static split.persistence.testing.Shop.scope;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.SalesOrder;
import split.persistence.operation.RemoteOperation;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Slice;
import split.view.Window;
import split.view.splitting.ChildRow;
import split.view.splitting.OperationRow;
import split.view.splitting.SkippedView;
import split.view.splitting.SplitFilter;
import split.view.splitting.SplitRow;
import split.view.splitting.SplitSummary;
import split.vocabulary.OperationStatus;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class SplitViewsTest {
  private final Database database;

  SplitViewsTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SPL-16 shows the split, its source, its children and what was skipped")
  void details() {
    splitOneOrder("shop", "O1");

    SplitRow row = find("c-O1", scope("shop")).orElseThrow();

    assertThat(row.progress()).isEqualTo(Progress.PENDING);
    assertThat(row.stateBefore()).isEqualTo(PackageState.WAITING);
    assertThat(row.sourceState()).isEqualTo(PackageState.SPLIT);
    assertThat(row.sourceNumber()).isEqualTo("O1-P1");
    assertThat(row.orderNumber()).isEqualTo("O1");
    assertThat(row.createdAt()).isEqualTo(NOON);
    assertThat(childrenOf(row))
        .extracting(ChildRow::number)
        .containsExactly("O1-P1-C1", "O1-P1-C2");
    assertThat(skippedOf(row))
        .containsExactly(
            new SkippedView("later", List.of(new SkippedView.Units("31", "SKU-31", 1))));
    assertThat(find("c-O1", scope("other"))).isEmpty();
  }

  @Test
  @DisplayName("SPL-16 shows where the newest remote operation stands")
  void operation() {
    splitOneOrder("shop", "O1");
    long split = find("c-O1", EVERYTHING).orElseThrow().id();
    assertThat(operationOf(split)).isEmpty();

    database.change(
        em -> {
          RemoteOperation first =
              new RemoteOperation("split_packages", 1, split, "c-O1", "O1-P1", NOON);
          RemoteOperation newer =
              new RemoteOperation("split_packages", 1, split, "c-O1", "O1-P1", NOON.plusSeconds(1));
          newer.penalise(
              NOON.plusSeconds(60),
              NOON.plus(Duration.ofHours(16)),
              "unreachable",
              "timeout",
              NOON);
          em.persist(first);
          em.persist(newer);
          em.persist(new RemoteOperation("other", 1, split, "c-O1", "O1-P1", NOON.plusSeconds(9)));
        });

    assertThat(operationOf(split))
        .contains(
            new OperationRow(
                OperationStatus.PENALISED,
                0,
                0,
                0,
                1,
                NOON.plusSeconds(60),
                NOON.plus(Duration.ofHours(16)),
                "unreachable",
                "timeout"));
  }

  @ParameterizedTest(name = "SPL-16 finds a split by {0}")
  @ValueSource(strings = {"O1", "O1-P1", "O1-P1-C1", "O1-P1-C2"})
  void byNumber(String number) {
    splitOneOrder("shop", "O1");
    splitOneOrder("other", "O2");

    assertThat(found(new SplitFilter(number, null, null), EVERYTHING)).containsExactly("c-O1");
    assertThat(found(new SplitFilter(number, null, null), scope("other"))).isEmpty();
  }

  @Test
  @DisplayName("SPL-16 a number finds the split it belongs to, not every split of its order")
  void onlyItsOwn() {
    splitOneOrder("shop", "O1");
    database.change(
        em -> {
          Package child =
              em.createQuery("select p from Package p where p.number = 'O1-P1-C2'", Package.class)
                  .getSingleResult();
          OrderItem line = child.items().getFirst().orderItem();
          Shop.at(em, "shop")
              .split(child, "c-again", List.of(), List.of(Map.of(line, 1), Map.of(line, 1)));
        });

    assertThat(found(new SplitFilter("O1-P1-C2-C1", null, null), EVERYTHING))
        .containsExactly("c-again");
    assertThat(found(new SplitFilter("O1-P1-C2", null, null), EVERYTHING))
        .containsExactly("c-again", "c-O1");
    assertThat(found(new SplitFilter("O1-P1", null, null), EVERYTHING)).containsExactly("c-O1");
    assertThat(found(new SplitFilter("O1", null, null), EVERYTHING))
        .containsExactly("c-again", "c-O1");
    assertThat(found(new SplitFilter("O", null, null), EVERYTHING)).isEmpty();
  }

  @Test
  @DisplayName("SPL-16 filters by channel and progress")
  void filters() {
    splitOneOrder("shop", "O1");
    splitOneOrder("other", "O2");
    database.change(
        em ->
            em.createQuery("select s from Split s where s.correlationId = 'c-O2'", Split.class)
                .getSingleResult()
                .sent(NOON));

    assertThat(found(SplitFilter.ALL, EVERYTHING)).containsExactly("c-O2", "c-O1");
    assertThat(found(SplitFilter.ALL, scope("shop"))).containsExactly("c-O1");
    assertThat(found(new SplitFilter(null, "other", null), EVERYTHING)).containsExactly("c-O2");
    assertThat(found(new SplitFilter(null, null, Progress.SENT), EVERYTHING))
        .containsExactly("c-O2");
    assertThat(found(new SplitFilter("O1", null, Progress.SENT), EVERYTHING)).isEmpty();
  }

  @Test
  @DisplayName("SPL-16 a page of any length costs three statements, a search by number three more")
  void cheap() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          for (int i = 0; i < 40; i++) {
            split(shop, "O" + i);
          }
        });

    assertThat(database.statements(() -> page(SplitFilter.ALL, EVERYTHING, new Window(1, 1))))
        .isEqualTo(3);
    assertThat(database.statements(() -> page(SplitFilter.ALL, EVERYTHING, new Window(100, 1))))
        .isEqualTo(3);
    assertThat(
            database.statements(
                () -> page(new SplitFilter("O7", null, null), EVERYTHING, new Window(100, 1))))
        .isEqualTo(6);
  }

  private void splitOneOrder(String slug, String order) {
    database.change(em -> split(Shop.open(em, slug), order));
  }

  private static void split(Shop shop, String number) {
    SalesOrder order = shop.order(number);
    OrderItem line = shop.line(order, "31");
    Package source = shop.goods(order, number + "-P1", "259", Map.of(line, 4));
    List<SkippedGroup> skipped =
        List.of(new SkippedGroup("k", "later", List.of(new SkippedGroup.Units(line.id(), 1))));
    shop.split(source, "c-" + number, skipped, List.of(Map.of(line, 1), Map.of(line, 2)));
  }

  private List<String> found(SplitFilter filter, TokenScope scope) {
    return page(filter, scope, new Window(20, 1)).rows().stream()
        .map(split -> split.row().correlationId())
        .toList();
  }

  private Optional<SplitRow> find(String correlationId, TokenScope scope) {
    return database.read(em -> new SplitViews(em).find(correlationId, scope));
  }

  private List<ChildRow> childrenOf(SplitRow row) {
    return database.read(em -> new SplitViews(em).childrenOf(List.of(row.id())));
  }

  private List<SkippedView> skippedOf(SplitRow row) {
    return database.read(em -> new SplitViews(em).skippedOf(row.id()));
  }

  private Optional<OperationRow> operationOf(long split) {
    return database.read(em -> new SplitViews(em).operationOf(split));
  }

  private Slice<SplitSummary> page(SplitFilter filter, TokenScope scope, Window window) {
    return database.read(em -> new SplitViews(em).page(filter, scope, window));
  }
}
