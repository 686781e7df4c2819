package split.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.splitting.Intake;
import split.domain.splitting.SplitAnswer;
import split.domain.splitting.SplitRequest;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.planning.StockLocation;
import split.persistence.planning.StockLocations;
import split.persistence.splitting.Splits;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.ChangeCause;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.LocationProfile;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;
import split.vocabulary.Violation;

@ParameterizedClass
@EnumSource(Engine.class)
class PlanningTest {
  private final Database database;
  private final Books books;
  private long source;
  private long one;
  private long two;

  PlanningTest(Engine engine) {
    database = engine.migrated();
    books = new Books(database);
  }

  @BeforeEach
  void open() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          var order = shop.order("O1");
          var first = shop.line(order, "31", 1031L);
          var second = shop.line(order, "32", 1032L, 1033L);
          Package goods = shop.goods(order, "O1-1", "2590001", Map.of(first, 3, second, 2));
          goods.seenAs("Picking", NOON);
          location(em, "W1", 10, 1);
          location(em, "W2", 1, 2);
          location(em, "W3", null, 3);
          em.flush();
          source = goods.id();
          one = first.id();
          two = second.id();
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("OMS-5 several groups divide the package without asking the marketplace")
  void divided() {
    List<String> told = plan(books.groups(source, "W1", "W2"), false);
    assertThat(books.state())
        .containsExactly("O1-1 split W1", "O1-1-* waiting W1", "O1-1-* waiting W2");
    assertThat(books.progress()).containsExactly("PLANNED", "PLANNED", "PLANNED");
    assertThat(books.operations()).isZero();
    assertThat(books.load()).isEqualTo(Map.of("W1", 1L, "W2", 1L));
    assertThat(told).hasSize(2);
    assertThat(told.getFirst()).startsWith("order.split_package 298 {\"number\":\"O1-1\"");
    assertThat(told.getLast()).startsWith("order.split_package_298 null {\"number\":\"O1-1\"");
    assertThat(told.getFirst())
        .contains(
            "\"state\":{\"enum_value\":\"100\"}",
            "{\"order_item\":{\"omnitron_id\":1031,\"extra_field\":{\"id\":\"31\"}},\"quantity\":3}",
            "{\"order_item\":{\"extra_field\":{\"id\":\"32\"}},\"quantity\":2}");
  }

  @Test
  @DisplayName("OMS-5 one group moves the package, and nobody else is concerned")
  void moved() {
    database.change(
        em -> new Packages(em).find(source).orElseThrow().become(PackageState.PREPARING, NOON));
    assertThat(plan(books.groups(source, "W2"), false)).isEmpty();
    assertThat(books.state()).containsExactly("O1-1 waiting W2");
    assertThat(books.progress()).isEmpty();
    assertThat(books.load()).isEqualTo(Map.of("W2", 1L));
    assertThat(books.states()).containsExactly("preparing -> waiting by Ayse");
  }

  @Test
  @DisplayName("OMS-5 the flow, triggered with the same groups, has the marketplace follow; once")
  void triggered() {
    plan(books.groups(source, "W1", "W2"), false);
    SplitAnswer.Accepted first = trigger(Decisions.decision(3, 2));
    assertThat(first.result().status()).isEqualTo(Progress.PENDING);
    assertThat(first.result().correlationId().value()).isEqualTo("planned");
    assertThat(books.operations()).isEqualTo(1);
    assertThat(books.progress()).containsExactly("PENDING", "PENDING", "PENDING");
    SplitAnswer.Accepted again = trigger(Decisions.decision(3, 2));
    assertThat(again.result().packages()).isEqualTo(first.result().packages());
    assertThat(books.operations()).isEqualTo(1);
  }

  @Test
  @DisplayName("OMS-5 another grouping is no trigger, and part of it neither")
  void notTriggered() {
    plan(books.groups(source, "W1", "W2"), false);
    SplitAnswer other = decide(Decisions.decision(2, 3));
    assertThat(((SplitAnswer.Refused) other).refusal().code()).isEqualTo(Code.ALREADY_SPLIT);
    SplitAnswer.Accepted part =
        trigger(new SplitRequest(null, "O1-1", null, null, List.of(Decisions.group(0, "31", 3))));
    assertThat(part.result().status()).isEqualTo(Progress.PLANNED);
    assertThat(books.operations()).isZero();
  }

  @Test
  @DisplayName("SPL-19 a planned split can be taken back; one whose parcel is packed cannot")
  void takenBack() {
    plan(books.groups(source, "W1", "W2"), false);
    database.change(
        em -> {
          Package child =
              new Packages(em)
                  .childrenOf(new Splits(em).byCorrelationId("planned").orElseThrow().id())
                  .getFirst();
          desk(em, false)
              .changes()
              .enter(
                  child,
                  PackageState.PACKED,
                  ChangeCause.of("Ayse", new CorrelationId("packed")),
                  NOON);
        });
    assertThat(cancel()).isPresent();
    assertThat(books.load()).isEqualTo(Map.of("W2", 1L));
    database.change(
        em -> {
          Package child =
              new Packages(em)
                  .childrenOf(new Splits(em).byCorrelationId("planned").orElseThrow().id())
                  .getFirst();
          child.become(PackageState.WAITING, NOON);
        });
    assertThat(cancel()).isEmpty();
    assertThat(books.progress()).containsOnly("CANCELLED");
    assertThat(books.load()).isEqualTo(Map.of("W1", 1L));
  }

  @Test
  @DisplayName(
      "OMS-4 a location without quota left is given nothing by hand, if the channel asks so")
  void quota() {
    database.change(em -> goods(em, "O2", "W2"));
    assertThat(violations(books.groups(source, "W1", "W2"), true)).containsExactly("location_full");
    assertThat(violations(books.groups(source, "W3"), true)).containsExactly("location_full");
    assertThat(books.state()).containsExactly("O1-1 waiting W1");
    assertThat(violations(books.groups(source, "W1", "W2"), false)).isEmpty();
  }

  @Test
  @DisplayName(
      "OMS-2 refused goods wait at the next location; without one they stay where they are")
  void refused() {
    refuse();
    replan(Map.of(), true);
    assertThat(books.state()).containsExactly("O1-1 waiting W2");
    refuse();
    database.change(em -> location(em, "W0", 0, 0));
    replan(Map.of(), true);
    assertThat(books.state()).containsExactly("O1-1 waiting W1");
    database.change(
        em -> em.createQuery("update StockLocation l set l.maxQuota = 0").executeUpdate());
    refuse();
    replan(Map.of(), true);
    assertThat(books.state()).containsExactly("O1-1 needs_rescheduling W1");
    assertThat(books.log()).containsExactly("planned_anew", "planned_anew", "no_location");
  }

  @Test
  @DisplayName("OMS-2 only missing units leave; the rest stays, and an item can be divided")
  void missing() {
    replan(Map.of(one, 1, two, 2), false);
    assertThat(books.state())
        .containsExactly("O1-1 split W1", "O1-1-* waiting W1", "O1-1-* waiting W2");
    assertThat(books.progress()).containsOnly("PLANNED");
    assertThat(books.load()).isEqualTo(Map.of("W1", 1L, "W2", 1L));
  }

  @Test
  @DisplayName("OMS-2 where all of it is missing, all of it leaves")
  void allMissing() {
    replan(Map.of(one, 3, two, 2), false);
    assertThat(books.state()).containsExactly("O1-1 waiting W2");
  }

  private void refuse() {
    database.change(
        em ->
            new Packages(em)
                .find(source)
                .orElseThrow()
                .become(PackageState.NEEDS_RESCHEDULING, NOON));
  }

  private void replan(Map<Long, Integer> missing, boolean byQuota) {
    database.change(em -> desk(em, byQuota).replan(source, missing, "planned"));
  }

  private List<String> plan(String input, boolean byQuota) {
    return database.inTransaction(
        em -> {
          PlanningDesk desk = desk(em, byQuota);
          assertThat(desk.plan(source, input, "planned")).isEmpty();
          return desk.told;
        });
  }

  private List<String> violations(String input, boolean byQuota) {
    return database.inTransaction(
        em ->
            desk(em, byQuota).plan(source, input, "planned").stream()
                .map(Violation::code)
                .map(Code::wire)
                .toList());
  }

  private Optional<?> cancel() {
    return database.inTransaction(
        em -> desk(em, false).splitting().cancelling().cancel(PlanningDesk.AYSE, "planned"));
  }

  private SplitAnswer.Accepted trigger(SplitRequest request) {
    return (SplitAnswer.Accepted) decide(request);
  }

  private SplitAnswer decide(SplitRequest request) {
    return database.inTransaction(
        em -> {
          PlanningDesk desk = desk(em, false);
          Intake intake =
              new Intake(
                  PlanningDesk.AYSE,
                  desk.channel(),
                  CorrelationId.fresh(),
                  false,
                  request,
                  List.of(),
                  Optional.empty());
          return desk.splitting().deciding().split(intake, false, result -> "text").orElseThrow();
        });
  }

  private static PlanningDesk desk(EntityManager em, boolean byQuota) {
    return new PlanningDesk(em, byQuota);
  }

  private static void location(EntityManager em, String code, Integer most, int priority) {
    new StockLocations(em)
        .add(new StockLocation(code, new LocationProfile(code, most, priority, true), NOON));
  }

  private static void goods(EntityManager em, String number, String place) {
    Shop shop = Shop.at(em, "shop");
    var order = shop.order(number);
    shop.goods(order, number + "-1", null, Map.of(shop.line(order, "31"), 1)).placedAt(place, NOON);
  }
}
