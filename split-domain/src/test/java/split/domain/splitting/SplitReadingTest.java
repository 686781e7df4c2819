package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;
import static split.persistence.testing.Shop.scope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.splitting.SplitAnswer.Child;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.domain.splitting.SplitAnswer.Units;
import split.persistence.flowlog.FlowLog;
import split.persistence.flowlog.LogViews;
import split.persistence.flowlog.SealedUntil;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.PackageViews;
import split.persistence.oms.SalesOrder;
import split.persistence.operation.RemoteOperation;
import split.persistence.splitting.SkippedGroup;
import split.persistence.splitting.Split;
import split.persistence.splitting.SplitViews;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.flowlog.LogRow;
import split.view.splitting.SplitView;
import split.vocabulary.CorrelationId;
import split.vocabulary.OperationStatus;
import split.vocabulary.PackageOutcome;
import split.vocabulary.Progress;
import split.vocabulary.Step;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class SplitReadingTest {
  private final Database database;

  SplitReadingTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void splitOnce() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          SalesOrder order = shop.order("O1");
          OrderItem line = shop.line(order, "31");
          Package source = shop.goods(order, "P1", "259", Map.of(line, 4));
          SkippedGroup skipped =
              new SkippedGroup("k", "later", List.of(new SkippedGroup.Units(line.id(), 1)));
          Split split =
              shop.split(source, "c1", List.of(skipped), List.of(Map.of(line, 1), Map.of(line, 2)));
          new FlowLog(em, new SealedUntil())
              .add(
                  "c1",
                  shop.channelId(),
                  "split_packages",
                  "P1",
                  List.of(Step.done("received", "in")),
                  NOON);
          em.persist(
              new RemoteOperation(
                  "split_packages", shop.channelId(), split.id(), "c1", "P1", NOON));
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SPL-16 shows plan, operation and timeline together, with seven statements")
  void everything() {
    SplitView view = find("c1", scope("shop")).orElseThrow();

    assertThat(view.children())
        .extracting(child -> child.row().progress())
        .containsExactly(Progress.PENDING, Progress.PENDING);
    assertThat(view.children())
        .extracting(child -> child.items().getFirst().quantity())
        .containsExactly(1, 2);
    assertThat(view.skipped())
        .singleElement()
        .satisfies(group -> assertThat(group.number()).isEqualTo("later"));
    assertThat(view.operation().status()).isEqualTo(OperationStatus.DUE);
    assertThat(view.timeline()).extracting(LogRow::step).containsExactly("received");
    assertThat(database.statements(() -> find("c1", EVERYTHING))).isEqualTo(7);
  }

  @Test
  @DisplayName("SPL-16 a split of a channel out of scope is not found")
  void outOfScope() {
    assertThat(find("c1", scope("other"))).isEmpty();
    assertThat(find("c2", EVERYTHING)).isEmpty();
  }

  @Test
  @DisplayName("SPL-13 tells a split as it stands in the words of its first answer")
  void result() {
    SplitResult result = result("c1").orElseThrow();

    assertThat(result.status()).isEqualTo(Progress.PENDING);
    assertThat(result.source().number()).isEqualTo("P1");
    assertThat(result.packages())
        .extracting(Child::number, Child::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("P1-C1", PackageOutcome.CREATED),
            org.assertj.core.groups.Tuple.tuple("P1-C2", PackageOutcome.CREATED),
            org.assertj.core.groups.Tuple.tuple("later", PackageOutcome.SKIPPED));
    assertThat(result.packages())
        .flatExtracting(Child::items)
        .extracting(Units::quantity)
        .containsExactly(1, 2, 1);
    assertThat(result("c2")).isEmpty();
  }

  @Test
  @DisplayName("SPL-19 a split that was taken back keeps the numbers it was planned with")
  void takenBack() {
    database.change(
        em ->
            em.createQuery("select p from Package p where p.splitId is not null", Package.class)
                .getResultList()
                .forEach(child -> child.takeBack(NOON)));

    assertThat(find("c1", EVERYTHING).orElseThrow().children())
        .extracting(child -> child.row().plannedNumber())
        .containsExactly("P1-C1", "P1-C2");
  }

  private Optional<SplitView> find(String correlationId, TokenScope scope) {
    return database.read(em -> reading(em).find(correlationId, scope));
  }

  private Optional<SplitResult> result(String correlationId) {
    return database.read(em -> reading(em).result(new CorrelationId(correlationId)));
  }

  private static SplitReading reading(jakarta.persistence.EntityManager em) {
    return new SplitReading(new SplitViews(em), new PackageViews(em), new LogViews(em));
  }
}
