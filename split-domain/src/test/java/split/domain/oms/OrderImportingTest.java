package split.domain.oms;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.oms.OrdersAsTold.goods;
import static split.domain.oms.OrdersAsTold.item;
import static split.domain.oms.OrdersAsTold.order;

import jakarta.ejb.EJBException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.channel.EffectiveChannel;
import split.domain.oms.ImportedOrder.ImportedPackage;
import split.domain.oms.OrderImport.Done;
import split.domain.oms.OrderImport.Refused;
import split.domain.oms.OrderImport.StoredOrder;
import split.domain.oms.OrderImport.StoredPackage;
import split.persistence.oms.Orders;
import split.persistence.oms.PackageTransitions;
import split.persistence.oms.PackageViews;
import split.persistence.oms.Packages;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Window;
import split.view.oms.ItemRow;
import split.view.oms.PackageFilter;
import split.view.oms.PackageView;
import split.vocabulary.Code;
import split.vocabulary.FailedIntegration;
import split.vocabulary.PackageOutcome;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;
import split.vocabulary.Violation;

@ParameterizedClass
@EnumSource(Engine.class)
class OrderImportingTest {
  private final Database database;
  private EffectiveChannel channel;

  OrderImportingTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void open() {
    long id = database.inTransaction(em -> Shop.open(em, "shop").channelId());
    channel =
        new EffectiveChannel(
            id,
            "shop",
            298,
            "n11",
            true,
            false,
            PackageState.PREPARING,
            Map.of(),
            FailedIntegration.DEFAULTS,
            Map.of());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName(
      "ADM-2 imports an order with all it holds; a package without a state starts in the channel's")
  void imports() {
    Tracking tracking =
        new Tracking("Yurtici", "CODE", "label", new java.math.BigDecimal("2.5"), 1, "W9");
    ImportedPackage told =
        new ImportedPackage(
            "P1", "259", "Created", null, "W1", tracking, List.of(item("31", 3, 1002, 1003, 1004)));

    StoredOrder stored = done(order("O1", told)).getFirst();

    assertThat(stored.status()).isEqualTo(PackageOutcome.CREATED);
    PackageView view = packages().getFirst();
    assertThat(stored.packages())
        .containsExactly(new StoredPackage(view.row().id(), "P1", PackageOutcome.CREATED));
    assertThat(view.row().state()).isEqualTo(PackageState.PREPARING);
    assertThat(view.row().remoteId()).isEqualTo("259");
    assertThat(view.row().remoteStatus()).isEqualTo("Created");
    assertThat(view.row().stockLocation()).isEqualTo("W1");
    assertThat(view.row().tracking().desi()).isEqualByComparingTo("2.5");
    assertThat(view.row().tracking().carrierCode()).isEqualTo("CODE");
    assertThat(view.items()).extracting(ItemRow::quantity).containsExactly(3);
    assertThat(view.items())
        .extracting(ItemRow::unitRows)
        .containsExactly(List.of(1002L, 1003L, 1004L));
  }

  @Test
  @DisplayName(
      "ADM-2 an order told again is not duplicated, and its known packages stay as they are")
  void again() {
    StoredOrder first = done(order("O1", goods("P1", item("31", 3)))).getFirst();

    StoredOrder second = done(order("O1", goods("P1", item("31", 99), item("77", 1)))).getFirst();

    assertThat(second.status()).isEqualTo(PackageOutcome.EXISTING);
    assertThat(second.packages())
        .containsExactly(
            new StoredPackage(first.packages().getFirst().id(), "P1", PackageOutcome.EXISTING));
    assertThat(packages())
        .singleElement()
        .satisfies(
            view ->
                assertThat(view.items())
                    .extracting(ItemRow::lineId, ItemRow::quantity)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("31", 3)));
  }

  @Test
  @DisplayName("ADM-2 a new package of a known order is added to its lines")
  void added() {
    done(order("O1", goods("P1", item("31", 2))));

    StoredOrder second =
        done(order("O1", goods("P1", item("31", 2)), goods("P2", item("31", 1), item("32", 1))))
            .getFirst();

    assertThat(second.status()).isEqualTo(PackageOutcome.EXISTING);
    assertThat(second.packages())
        .extracting(StoredPackage::status)
        .containsExactly(PackageOutcome.EXISTING, PackageOutcome.CREATED);
    assertThat(packages())
        .flatExtracting(PackageView::items)
        .extracting(ItemRow::orderItemId)
        .hasSize(3);
    assertThat(
            packages().stream()
                .flatMap(view -> view.items().stream())
                .map(ItemRow::orderItemId)
                .distinct())
        .hasSize(2);
  }

  @Test
  @DisplayName("ADM-2 rows that were missing are filled in, package by package")
  void rowsAtLast() {
    done(order("O1", goods("P1", item("31", 1)), goods("P2", item("31", 1))));

    done(order("O1", goods("P1", item("31", 1, 1002)), goods("P2", item("31", 1, 1003))));

    assertThat(packages())
        .flatExtracting(PackageView::items)
        .extracting(ItemRow::unitRows)
        .containsOnly(List.of(1002L, 1003L));
  }

  @Test
  @DisplayName("ADM-2 all or nothing, with every violation")
  void allOrNothing() {
    OrderImport answer =
        importing()
            .importOrders(
                channel,
                List.of(
                    order("O1", goods("P1", item("31", 1))),
                    order("O2", goods("P1", item("31", 0)))));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal().violations())
                    .extracting(Violation::pointer)
                    .containsExactly(
                        "/1/packages/0/number", "/1/packages/0/packageitem_set/0/quantity"));
    assertThat(packages()).isEmpty();
  }

  @Test
  @DisplayName("ADM-2 a package number of another stored order is taken")
  void taken() {
    done(order("O1", goods("P1", item("31", 1))));

    assertThat(importing().importOrders(channel, List.of(order("O2", goods("P1", item("31", 1))))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo(Code.NUMBER_TAKEN));
  }

  @Test
  @DisplayName(
      "ADM-2 eight simultaneous imports of the same orders make them once, and nobody fails")
  void simultaneous() throws Exception {
    int callers = 8;
    CyclicBarrier start = new CyclicBarrier(callers);
    List<Callable<OrderImport>> calls = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      List<ImportedOrder> told =
          new ArrayList<>(
              IntStream.range(0, 5)
                  .mapToObj(n -> order("O" + n, goods("P" + n, item("31", 1, n + 1))))
                  .toList());
      java.util.Collections.rotate(told, i);
      calls.add(
          () -> {
            start.await(30, TimeUnit.SECONDS);
            return importing().importOrders(channel, told);
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
      List<Future<OrderImport>> answers = threads.invokeAll(calls, 60, TimeUnit.SECONDS);
      int created = 0;
      for (Future<OrderImport> answer : answers) {
        OrderImport given = answer.get();
        assertThat(given).matches(OrderImportingTest::isDoneOrBusy);
        created += given instanceof Done done ? created(done) : 0;
      }
      assertThat(created).isEqualTo(5);
    }
    assertThat(packages()).hasSize(5);
  }

  @Test
  @DisplayName("ADM-2 forty known orders are looked up with four statements")
  void cheap() {
    List<ImportedOrder> told =
        IntStream.range(0, 40)
            .mapToObj(n -> order("O" + n, goods("P" + n, item("31", 1), item("32", 2))))
            .toList();
    importing().importOrders(channel, told);

    assertThat(database.statements(() -> importing().importOrders(channel, told))).isEqualTo(4);
  }

  private static boolean isDoneOrBusy(OrderImport given) {
    return given instanceof Done
        || given instanceof Refused refused && refused.refusal().code() == Code.TRY_AGAIN;
  }

  private static int created(Done done) {
    return (int)
        done.orders().stream().filter(order -> order.status() == PackageOutcome.CREATED).count();
  }

  private List<StoredOrder> done(ImportedOrder... told) {
    return ((Done) importing().importOrders(channel, List.of(told))).orders();
  }

  private List<PackageView> packages() {
    return database.read(
        em ->
            new PackageViews(em)
                .page(PackageFilter.ALL, Shop.EVERYTHING, new Window(100, 1))
                .rows());
  }

  private OrderImporting importing() {
    return new OrderImporting(new InTransaction(database));
  }

  /** What the container does around the bean. */
  private static final class InTransaction extends OrderStoring {
    private final Database database;

    InTransaction(Database database) {
      this.database = database;
    }

    @Override
    public OrderImport store(
        EffectiveChannel channel, List<ImportedOrder> imported, List<Violation> shape, String who) {
      Clock noon = Clock.fixed(Shop.NOON, ZoneOffset.UTC);
      try {
        return database.inTransaction(
            em ->
                new OrderStoring(
                        new Orders(em),
                        new Packages(em),
                        new PackageChanges(new PackageTransitions(em), null),
                        noon)
                    .store(channel, imported, shape, who));
      } catch (RuntimeException e) {
        throw new EJBException(e);
      }
    }
  }
}
