package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static split.domain.testing.Beans.wired;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.alarm.AlarmKeeping;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.oms.PackageChanges;
import split.domain.testing.Heard;
import split.domain.webhook.PackageEvents;
import split.domain.webhook.ToldToNobody;
import split.persistence.alarm.Alarms;
import split.persistence.flowlog.FlowLog;
import split.persistence.flowlog.SealedUntil;
import split.persistence.oms.Package;
import split.persistence.oms.PackageTransitions;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.ChangeCause;
import split.vocabulary.OperationStatus;
import split.vocabulary.Progress;
import split.vocabulary.Tracking;

/**
 * A foreign split of O1-1 (three of line 31, one of 32) into two; the first child is split, too.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class AdoptionStoringTest {
  private static final ChangeCause BY_AYSE = new ChangeCause("Ayse", null, "by Ayse", null);
  private static final Clock LATER = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);

  private final Database database;
  private long first;
  private long second;

  AdoptionStoringTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void interfere() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          var order = shop.order("O1");
          var one = shop.line(order, "31");
          var two = shop.line(order, "32");
          Package source = shop.goods(order, "O1-1", "2590001", Map.of(one, 3, two, 1));
          Split split =
              shop.split(
                  source, "outer", List.of(), List.of(Map.of(one, 2), Map.of(one, 1, two, 1)));
          Package child = new Packages(em).childrenOf(split.id()).getFirst();
          Split inner =
              shop.split(child, "inner", List.of(), List.of(Map.of(one, 1), Map.of(one, 1)));
          em.persist(
              new RemoteOperation(
                  "split_packages", shop.channelId(), inner.id(), "inner", child.number(), NOON));
          split.foreign("changed", NOON);
          first = one.id();
          second = two.id();
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("MKT-4 the source lives again with what it holds over there; nothing else does")
  void whole() {
    Share left = new Share(new GroupUnits(Map.of(first, 2)), Map.of(first, "77"));
    adopt(
        (storing, split) ->
            storing.whole(
                split, new Adoption.Whole(shown(Life.SPLITTABLE), left, List.of()), BY_AYSE));

    assertThat(living()).containsExactly("O1-1 waiting {31=2}");
    assertThat(progress())
        .containsOnly(
            Map.entry("outer", Progress.CANCELLED), Map.entry("inner", Progress.CANCELLED));
    database.change(
        em -> {
          Package source = source(em);
          assertThat(source.items().getFirst().remoteLineId()).isEqualTo("77");
          assertThat(source.remoteStatus()).isEqualTo("SPLITTABLE");
          assertThat(events(em, "package.status.transitioned")).isEqualTo(2);
          assertThat(events(em, "package.status.cancelled")).isEqualTo(4);
          assertThat(
                  em.createQuery("select o from RemoteOperation o", RemoteOperation.class)
                      .getResultList())
              .extracting(RemoteOperation::status)
              .containsExactly(OperationStatus.CANCELLED);
          assertThat(
                  em.createQuery(
                          "select count(a) from IntegrationAction a where a.progress <> :gone",
                          Long.class)
                      .setParameter("gone", Progress.CANCELLED)
                      .getSingleResult())
              .isZero();
        });
  }

  @Test
  @DisplayName("MKT-4 shipped meanwhile, the source is shipped here, and can be split no more")
  void shipped() {
    Share all = new Share(new GroupUnits(Map.of(first, 3, second, 1)), Map.of());
    adopt(
        (storing, split) ->
            storing.whole(split, new Adoption.Whole(shown(Life.CLOSED), all, List.of()), BY_AYSE));
    assertThat(living()).containsExactly("O1-1 shipped {31=3, 32=1}");
  }

  @Test
  @DisplayName("MKT-4 no unit is made up: a package keeps only what it holds")
  void tooMuch() {
    Share four = new Share(new GroupUnits(Map.of(first, 4)), Map.of());
    Adoption.Whole whole = new Adoption.Whole(shown(Life.SPLITTABLE), four, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adopt((storing, split) -> storing.whole(split, whole, BY_AYSE)));
    assertThat(progress()).containsEntry("outer", Progress.FOREIGN);
  }

  @Test
  @DisplayName("MKT-4 where all was cancelled, nothing lives; what it was stays on record")
  void nothing() {
    adopt((storing, split) -> storing.nothing(split, BY_AYSE));
    assertThat(living()).isEmpty();
    database.change(em -> assertThat(source(em).items()).hasSize(2));
    assertThat(progress()).containsEntry("outer", Progress.CANCELLED);
  }

  private void adopt(BiConsumer<AdoptionStoring, Split> work) {
    database.change(
        em -> {
          Splits splits = new Splits(em);
          Packages packages = new Packages(em);
          PackageEvents events = ToldToNobody.events(em, LATER);
          var changes = new PackageChanges(new PackageTransitions(em), events);
          RemoteOperations operations = new RemoteOperations(em);
          TakingBack takingBack =
              new TakingBack(
                  splits,
                  packages,
                  operations,
                  new FlowLog(em, new SealedUntil()),
                  wired(new AlarmKeeping(), new Alarms(em), LATER, Heard.nobody()),
                  changes);
          Split split = splits.byCorrelationId("outer").orElseThrow();
          assertThat(new SplitLocking(splits, packages, operations).lock(split)).isTrue();
          work.accept(
              new AdoptionStoring(packages, splits, takingBack, changes, events, null, LATER),
              split);
        });
  }

  private static RemotePackage shown(Life life) {
    return new RemotePackage(
        "2590001", "O1", life.name(), life, List.of(), Tracking.NONE, Set.of());
  }

  private List<String> living() {
    return database.inTransaction(
        em ->
            em.createQuery("select p from Package p order by p.number", Package.class)
                .getResultStream()
                .filter(each -> each.state().isLive())
                .map(each -> each.number() + " " + each.state().wire() + " " + units(each))
                .toList());
  }

  private static Map<String, Integer> units(Package each) {
    return new TreeMap<>(
        each.items().stream()
            .collect(Collectors.toMap(item -> item.orderItem().lineId(), item -> item.quantity())));
  }

  private Map<String, Progress> progress() {
    return database.inTransaction(
        em ->
            em.createQuery("select s from Split s", Split.class)
                .getResultStream()
                .collect(
                    Collectors.toMap(split -> split.correlationId().value(), Split::progress)));
  }

  private static Package source(EntityManager em) {
    return em.createQuery("select p from Package p where p.number = 'O1-1'", Package.class)
        .getSingleResult();
  }

  private static long events(EntityManager em, String type) {
    return em.createQuery(
            "select count(e) from OutgoingEvent e where e.eventType = :type", Long.class)
        .setParameter("type", type)
        .getSingleResult();
  }
}
