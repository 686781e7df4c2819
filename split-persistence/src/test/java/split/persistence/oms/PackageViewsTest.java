package split.persistence.oms;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;
import static split.persistence.testing.Shop.scope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Named;
import split.view.Slice;
import split.view.Window;
import split.view.oms.ItemRow;
import split.view.oms.PackageFilter;
import split.view.oms.PackageView;
import split.vocabulary.PackageState;
import split.vocabulary.TokenScope;
import split.vocabulary.Tracking;

@ParameterizedClass
@EnumSource(Engine.class)
class PackageViewsTest {
  private static final Window FIRST = new Window(20, 1);

  private final Database database;

  PackageViewsTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("ADM-3 a child shows its source, its goods, and the source's code as previous only")
  void child() {
    splitOneOrder("shop", "O1");

    PackageView child = page(filter("O1-P1-C2"), EVERYTHING).rows().getFirst();

    assertThat(child.row().splitFrom()).isEqualTo(named("O1-P1"));
    assertThat(child.row().orderNumber()).isEqualTo("O1");
    assertThat(child.row().channel()).isEqualTo("shop");
    assertThat(child.row().tracking())
        .isEqualTo(new Tracking("Yurtici", null, null, null, null, "W1"));
    assertThat(child.row().previousTracking().carrierCode()).isEqualTo("CODE-O1-P1");
    assertThat(child.row().createdAt()).isEqualTo(NOON);
    assertThat(child.items())
        .extracting(
            ItemRow::lineId, ItemRow::unitRows, ItemRow::sku, ItemRow::barcode, ItemRow::quantity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "31", List.of(1002L, 1003L, 1004L), "SKU-31", "86931", 2));
  }

  @Test
  @DisplayName("ADM-3 a split source shows its children; one that was taken back no longer does")
  void source() {
    splitOneOrder("shop", "O1");
    assertThat(source("O1-P1").splitInto())
        .extracting(Named::number)
        .containsExactly("O1-P1-C1", "O1-P1-C2");
    assertThat(source("O1-P1").row().state()).isEqualTo(PackageState.SPLIT);
    assertThat(source("O1-P1").row().splitFrom()).isNull();

    database.change(
        em ->
            em.createQuery("select s from Split s", split.persistence.splitting.Split.class)
                .getSingleResult()
                .cancel(NOON));

    assertThat(source("O1-P1").splitInto()).isEmpty();
  }

  @Test
  @DisplayName("ADM-3 filters by number, order, channel and state, and pages newest first")
  void filters() {
    splitOneOrder("shop", "O1");
    splitOneOrder("other", "O2");

    assertThat(page(PackageFilter.ALL, EVERYTHING).count()).isEqualTo(6);
    assertThat(numbers(new PackageFilter(null, "O2", null, null)))
        .containsExactly("O2-P1-C2", "O2-P1-C1", "O2-P1");
    assertThat(numbers(new PackageFilter(null, null, "shop", null)))
        .containsExactly("O1-P1-C2", "O1-P1-C1", "O1-P1");
    assertThat(numbers(new PackageFilter(null, null, null, PackageState.SPLIT)))
        .containsExactly("O2-P1", "O1-P1");
    assertThat(numbers(new PackageFilter("O1-P1", "O2", null, null))).isEmpty();
    Slice<PackageView> second =
        database.read(
            em -> new PackageViews(em).page(PackageFilter.ALL, EVERYTHING, new Window(4, 2)));
    assertThat(second.count()).isEqualTo(6);
    assertThat(second.rows())
        .extracting(view -> view.row().number())
        .containsExactly("O1-P1-C1", "O1-P1");
  }

  @Test
  @DisplayName("ADM-3 shows only channels the token covers")
  void scoped() {
    splitOneOrder("shop", "O1");
    splitOneOrder("other", "O2");
    long foreign = page(filter("O2-P1"), EVERYTHING).rows().getFirst().row().id();

    assertThat(page(PackageFilter.ALL, scope("shop")).rows())
        .extracting(view -> view.row().channel())
        .containsOnly("shop");
    assertThat(page(PackageFilter.ALL, scope("shop", "other")).count()).isEqualTo(6);
    assertThat(page(PackageFilter.ALL, scope()).count()).isZero();
    assertThat(find(foreign, scope("shop"))).isEmpty();
    assertThat(find(foreign, scope("other"))).isPresent();
    assertThat(find(-1, EVERYTHING)).isEmpty();
  }

  @Test
  @DisplayName("ADM-3 a page of any length costs four statements")
  void cheap() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          for (int i = 0; i < 50; i++) {
            split(shop, "O" + i);
          }
        });

    assertThat(database.statements(() -> page(PackageFilter.ALL, EVERYTHING, new Window(1, 1))))
        .isEqualTo(4);
    assertThat(database.statements(() -> page(PackageFilter.ALL, EVERYTHING, new Window(100, 1))))
        .isEqualTo(4);
  }

  private void splitOneOrder(String slug, String order) {
    database.change(em -> split(Shop.open(em, slug), order));
  }

  private static void split(Shop shop, String number) {
    SalesOrder order = shop.order(number);
    OrderItem line = shop.line(order, "31", 1002L, 1003L, 1004L);
    Package source = shop.goods(order, number + "-P1", "259", Map.of(line, 3));
    shop.split(source, "c-" + number, List.of(), List.of(Map.of(line, 1), Map.of(line, 2)));
  }

  private Named named(String number) {
    return new Named(source(number).row().id(), number);
  }

  private PackageView source(String number) {
    return page(filter(number), EVERYTHING).rows().getFirst();
  }

  private List<String> numbers(PackageFilter filter) {
    return page(filter, EVERYTHING).rows().stream().map(view -> view.row().number()).toList();
  }

  private Slice<PackageView> page(PackageFilter filter, TokenScope scope) {
    return page(filter, scope, FIRST);
  }

  private Slice<PackageView> page(PackageFilter filter, TokenScope scope, Window window) {
    return database.read(em -> new PackageViews(em).page(filter, scope, window));
  }

  private Optional<PackageView> find(long id, TokenScope scope) {
    return database.read(em -> new PackageViews(em).find(id, scope));
  }

  private static PackageFilter filter(String number) {
    return new PackageFilter(number, null, null, null);
  }
}
