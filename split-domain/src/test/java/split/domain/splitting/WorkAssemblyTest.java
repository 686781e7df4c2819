package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.oms.Packages;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.Progress;

/** O1-1 (three of line 31, one of 32) is split into two; O1-2 belongs to the same order. */
@ParameterizedClass
@EnumSource(Engine.class)
class WorkAssemblyTest {
  private final Database database;

  WorkAssemblyTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void split() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          var order = shop.order("O1");
          var one = shop.line(order, "31");
          var two = shop.line(order, "32");
          var source = shop.goods(order, "O1-1", "2590001", Map.of(one, 3, two, 1));
          shop.goods(order, "O1-2", "2590002", Map.of(one, 1));
          shop.goods(shop.order("O2"), "O2-1", "2590003", Map.of());
          shop.split(source, "c1", List.of(), List.of(Map.of(one, 2), Map.of(one, 1, two, 1)));
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("MKT-4 a split is told of with its source, its parts and what else the order has")
  void whole() {
    Work work = read();

    assertThat(work.source().number()).isEqualTo("O1-1");
    assertThat(work.source().items()).extracting(SourcePackage.Item::quantity).contains(3, 1);
    assertThat(work.parts()).extracting(part -> part.units().units().size()).containsExactly(1, 2);
    assertThat(work.parts()).extracting(Work.Part::progress).containsOnly(Progress.PENDING);
    assertThat(work.siblings()).containsExactlyInAnyOrder("2590001", "2590002");
  }

  @Test
  @DisplayName("FIX-7 whatever it holds, it is read with three statements")
  void threeStatements() {
    int statements =
        database.inTransaction(
            em -> {
              Split split = new Splits(em).byCorrelationId("c1").orElseThrow();
              var assembly = new WorkAssembly(new Splits(em), new Packages(em));
              return database.statements(() -> assembly.of(split));
            });

    assertThat(statements).isEqualTo(3);
  }

  private Work read() {
    return database.inTransaction(
        em ->
            new WorkAssembly(new Splits(em), new Packages(em))
                .of(new Splits(em).byCorrelationId("c1").orElseThrow()));
  }
}
