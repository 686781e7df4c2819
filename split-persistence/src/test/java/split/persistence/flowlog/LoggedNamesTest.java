package split.persistence.flowlog;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.scope;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.persistence.oms.OrderItem;
import split.persistence.oms.SalesOrder;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class LoggedNamesTest {
  private final Database database;

  LoggedNamesTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void sell() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          for (int order = 1; order <= 2; order++) {
            SalesOrder sold = shop.order("O" + order);
            OrderItem line = shop.line(sold, "3" + order, 1000L + order);
            shop.goods(sold, "P" + order, "259" + order, Map.of(line, 2));
          }
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest(name = "ADM-5 found by {0}")
  @ValueSource(strings = {"O1", "P1", "2591", "31", "SKU-31"})
  void byAnyId(String id) {
    assertThat(names(id, EVERYTHING)).contains(id, "O1", "P1").doesNotContain("O2", "P2");
  }

  @Test
  @DisplayName("ADM-5 what is unknown, or another channel's, is only itself")
  void unknown() {
    assertThat(names("c1", EVERYTHING)).containsExactly("c1");
    assertThat(names("O1", scope("other"))).containsExactly("O1");
  }

  private Set<String> names(String id, TokenScope scope) {
    return database.read(em -> new LoggedNames(em).of(id, scope));
  }
}
