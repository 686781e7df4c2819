package split.persistence.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.oms.Package;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;

/** Which splits a marketplace's push may concern. */
@ParameterizedClass
@EnumSource(Engine.class)
class AwaitedSplitTest {
  private final Database database;
  private long channel;

  AwaitedSplitTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void sell() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          channel = shop.channelId();
          split(shop, "O1", "1", "sent").sent(NOON);
          split(shop, "O2", "2", "pending");
          Split confirmed = split(shop, "O3", "3", "confirmed");
          confirmed.sent(NOON);
          confirmed.confirmed(NOON);
        });
  }

  private static Split split(Shop shop, String order, String remoteId, String correlationId) {
    var sold = shop.order(order);
    var line = shop.line(sold, "31");
    Package source = shop.goods(sold, order + "-" + remoteId, remoteId, Map.of(line, 3));
    return shop.split(source, correlationId, List.of(), List.of(Map.of(line, 1), Map.of(line, 2)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @DisplayName("MKT-4 a push concerns splits that were sent, by order number or by package")
  @CsvSource({
    "O1,,sent",
    ",1,sent",
    "O1,1,sent",
    "O9,1,sent",
    "O2,2,",
    "O3,3,",
    "O9,9,",
    ",,",
    "1,O1,"
  })
  void awaited(String order, String remoteId, String found) {
    List<String> awaited =
        database.read(
            em ->
                new Splits(em)
                    .awaiting(channel, listOf(order), listOf(remoteId)).stream()
                        .map(split -> split.correlationId().value())
                        .toList());
    assertThat(awaited).isEqualTo(listOf(found));
    assertThat(
            database.<List<Split>>read(
                em -> new Splits(em).awaiting(channel + 1, List.of("O1"), List.of("1"))))
        .isEmpty();
  }

  private static List<String> listOf(String value) {
    return value == null ? List.of() : List.of(value);
  }
}
