package split.persistence.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static split.persistence.testing.Shop.NOON;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;

/** What the database itself does not let happen, whatever the code above it does. */
@ParameterizedClass
@EnumSource(Engine.class)
class StandingSplitTest {
  private static final String UNIQUE_KEY = "23505";

  private final Database database;
  private long channel;
  private long source;

  StandingSplitTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void sell() {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          var order = shop.order("O1");
          Package goods = shop.goods(order, "O1-1", "1", Map.of(shop.line(order, "31"), 3));
          em.flush();
          channel = shop.channelId();
          source = goods.id();
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("SPL-10 a source has one standing split, by a rule of the database")
  void oneSplit() {
    add("c1");

    assertThatThrownBy(() -> add("c2")).satisfies(StandingSplitTest::isUniqueKey);
  }

  @Test
  @DisplayName(
      "SPL-19 a split that was taken back stands no more, so the source may be split again")
  void again() {
    add("c1");
    database.change(
        em -> new Splits(em).byCorrelationId("c1").orElseThrow().cancel(NOON.plusSeconds(1)));

    add("c2");

    assertThat(
            database.<List<String>>read(
                em ->
                    new Splits(em)
                        .standingFor(List.of(source)).stream()
                            .map(split -> split.correlationId().value())
                            .toList()))
        .containsExactly("c2");
  }

  @Test
  @DisplayName("SPL-8 a package's number is its own within the channel, by a rule of the database")
  void oneNumber() {
    assertThatThrownBy(
            () ->
                database.change(
                    em -> {
                      Shop shop = Shop.at(em, "shop");
                      shop.goods(shop.order("O2"), "O1-1", "2", Map.of());
                    }))
        .satisfies(StandingSplitTest::isUniqueKey);
  }

  @Test
  @DisplayName("SPL-11 a key is kept once for a token and a channel, by a rule of the database")
  void oneKey() {
    keep(1, channel);
    keep(2, channel);

    assertThatThrownBy(() -> keep(1, channel)).satisfies(StandingSplitTest::isUniqueKey);
  }

  @Test
  @DisplayName("FIX-7 children come locked in the order of their ids")
  void children() {
    database.change(
        em -> {
          Shop shop = Shop.at(em, "shop");
          Package goods = new Packages(em).find(source).orElseThrow();
          var line = goods.items().getFirst().orderItem();
          shop.split(goods, "c1", List.of(), List.of(Map.of(line, 1), Map.of(line, 2)));
        });

    List<Long> ids =
        database.inTransaction(
            em -> {
              long split = new Splits(em).byCorrelationId("c1").orElseThrow().id();
              return new Packages(em).lockedChildrenOf(split).stream().map(Package::id).toList();
            });

    assertThat(ids).hasSize(2).isSorted();
  }

  private void add(String correlationId) {
    database.change(
        em ->
            new Splits(em)
                .add(
                    new Split(
                        new CorrelationId(correlationId),
                        channel,
                        source,
                        PackageState.WAITING,
                        List.of(),
                        "Ayse",
                        NOON)));
  }

  private void keep(long token, long ofChannel) {
    database.change(
        em ->
            new IdempotencyKeys(em)
                .add(new IdempotencyKey(token, ofChannel, "k", "f", "{}", "c1", NOON)));
  }

  private static void isUniqueKey(Throwable failure) {
    assertThat(Stream.iterate(failure, Objects::nonNull, Throwable::getCause))
        .anySatisfy(
            cause ->
                assertThat(cause)
                    .isInstanceOfSatisfying(
                        SQLException.class,
                        sql -> assertThat(sql.getSQLState()).isEqualTo(UNIQUE_KEY)));
  }
}
