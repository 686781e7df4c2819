package split.persistence.oms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

@ParameterizedClass
@EnumSource(Engine.class)
class PackagesTest {
  private final Database database;

  PackagesTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("A source is read with as many statements whether it has one line or ten")
  void fixedNumberOfStatements() {
    sell("one", 1);
    sell("ten", 10);

    assertThat(statementsToRead("ten", 10)).isEqualTo(statementsToRead("one", 1));
  }

  private int statementsToRead(String slug, int lines) {
    return database.statements(
        () ->
            database.change(
                em -> {
                  Packages packages = new Packages(em);
                  long channel = Shop.at(em, slug).channelId();
                  Package source = packages.lockedByNumber(channel, slug).orElseThrow();
                  assertThat(packages.itemsOf(List.of(source)))
                      .extracting(item -> item.orderItem().lineId())
                      .hasSize(lines);
                }));
  }

  private void sell(String slug, int lines) {
    database.change(
        em -> {
          Shop.open(em, slug);
          SalesOrder order = new SalesOrder(Shop.at(em, slug).channelId(), slug, Shop.NOON);
          em.persist(order);
          Package sold =
              Package.imported(
                  order,
                  slug,
                  PackageState.WAITING,
                  Remote.UNSEEN,
                  new Shipping(null, Tracking.NONE),
                  Shop.NOON);
          IntStream.range(0, lines)
              .mapToObj(n -> new OrderItem(order, "L" + n, List.of(), null, null))
              .forEach(
                  item -> {
                    em.persist(item);
                    sold.hold(item, 1, null);
                  });
          em.persist(sold);
        });
  }
}
