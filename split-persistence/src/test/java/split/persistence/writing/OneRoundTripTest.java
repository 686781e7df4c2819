package split.persistence.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.flowlog.FlowLog;
import split.persistence.flowlog.SealedUntil;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.SalesOrder;
import split.persistence.splitting.IntegrationAction;
import split.persistence.splitting.Split;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;
import split.vocabulary.Step;
import split.vocabulary.Tracking;

/** What a flush writes is written, all of it or nothing, however it travels. */
@ParameterizedClass
@EnumSource(Engine.class)
class OneRoundTripTest {
  private final Engine engine;
  private final Database database;
  private long source;

  OneRoundTripTest(Engine engine) {
    this.engine = engine;
    database = engine.migrated();
  }

  @BeforeEach
  void sell() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          SalesOrder order = shop.order("O1");
          OrderItem line = shop.line(order, "31");
          source = shop.goods(order, "O1-1", "1", Map.of(line, 3, shop.line(order, "32"), 1)).id();
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SPL-12 a split and all that belongs to it is written by one flush")
  void oneFlush() {
    database.change(em -> divide(em, "c1", "O1-1-A", "O1-1-B"));

    assertThat(counted("package_split")).isEqualTo(1);
    assertThat(counted("package where split_id is not null")).isEqualTo(2);
    assertThat(counted("package where state <> 100")).isEqualTo(1);
    assertThat(counted("package_item i join package p on p.id = i.package_id and p.split_from > 0"))
        .isEqualTo(4);
    assertThat(counted("integration_action")).isEqualTo(2);
  }

  @Test
  @DisplayName("SPL-12 one flush is one statement sent to PostgreSQL")
  void oneStatement() {
    int statements =
        database.inTransaction(
            em -> {
              divide(em, "c1", "O1-1-A", "O1-1-B");
              return database.statements(em::flush);
            });

    assertThat(statements == 1).isEqualTo(engine == Engine.POSTGRESQL);
  }

  @Test
  @DisplayName("SPL-10 a broken constraint in the middle leaves nothing of the flush")
  void brokenConstraint() {
    assertThatThrownBy(() -> database.change(em -> divide(em, "c1", "O1-1-A", "O1-1-A")))
        .satisfies(
            thrown ->
                assertThat(thrown)
                    .rootCause()
                    .asInstanceOf(throwable(SQLException.class))
                    .returns("23505", SQLException::getSQLState));

    assertThat(counted("package_split")).isZero();
    assertThat(counted("package where state <> 100")).isZero();
  }

  @Test
  @DisplayName("SPL-15 a row that somebody else has changed meanwhile is noticed")
  void changedMeanwhile() {
    assertThatThrownBy(
            () ->
                database.change(
                    em -> {
                      divide(em, "c1", "O1-1-A", "O1-1-B");
                      database.change(other -> other.find(Package.class, source).split(NOON));
                    }))
        .hasRootCauseInstanceOf(Exception.class)
        .hasStackTraceContaining(OptimisticLockException.class.getSimpleName());

    assertThat(counted("package_split")).isZero();
  }

  @Test
  @DisplayName("ADM-2 what has more values than one statement takes is written too")
  void manyRows() {
    database.change(
        em -> {
          List<Step> steps =
              LongStream.range(0, 3000).mapToObj(i -> Step.done("step", "no " + i)).toList();
          new FlowLog(em, new SealedUntil()).add("many", null, "flow", "O1", steps, NOON);
        });

    assertThat(counted("flow_log where correlation_id = 'many'")).isEqualTo(3000);
  }

  private void divide(EntityManager em, String correlationId, String... numbers) {
    Package whole = em.find(Package.class, source);
    Split split =
        new Split(
            new CorrelationId(correlationId),
            whole.channelId(),
            whole.id(),
            whole.state(),
            List.of(),
            "Ayse",
            NOON);
    em.persist(split);
    for (String number : numbers) {
      Package child =
          whole.child(split.id(), number, number, PackageState.WAITING, Tracking.NONE, NOON);
      whole.items().forEach(item -> child.hold(item.orderItem(), 1, null));
      em.persist(child);
      em.persist(new IntegrationAction(whole.channelId(), split.id(), child.id(), NOON));
    }
    whole.split(NOON);
  }

  private long counted(String what) {
    return database.read(
        em ->
            ((Number) em.createNativeQuery("select count(*) from " + what).getSingleResult())
                .longValue());
  }
}
