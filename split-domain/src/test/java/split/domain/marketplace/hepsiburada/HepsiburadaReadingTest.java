package split.domain.marketplace.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static split.domain.marketplace.hepsiburada.Merchant.cargo;
import static split.domain.marketplace.hepsiburada.Merchant.line;
import static split.domain.marketplace.hepsiburada.Merchant.order;
import static split.domain.marketplace.hepsiburada.Merchant.page;
import static split.domain.marketplace.hepsiburada.Merchant.shown;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.Account;
import split.domain.marketplace.CannedServer;
import split.domain.marketplace.CannedServer.Asked;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;

class HepsiburadaReadingTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final OrderQuery SOURCE = OrderQuery.packages("416", Set.of("501"));
  private static final OrderQuery CHILDREN = SOURCE.changedSince(NOW.minusSeconds(60));
  private static final String PACKAGE = Merchant.PACKAGES + "/packagenumber/";
  private static final String ORDER = "/orders/merchantid/" + Merchant.ID + "/ordernumber/";
  private static final String DEAD = shown("501", "Unpacked", "416");
  private static final String UNTOLD = order(line(null, "Packaged"));
  private static final String WINDOW = "&begindate=2026-11-20+11%3A54&enddate=2026-11-20+12%3A05";

  private final CannedServer hepsiburada = new CannedServer();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Marketplace marketplace = new HepsiburadaMarketplace(OpenDoor.calls(clock), clock);

  @AfterEach
  void close() {
    hepsiburada.close();
  }

  @Test
  @DisplayName("MKT-1 a package is read by its number, in one call")
  void byNumber() {
    hepsiburada.json(200, shown("501", "Open", "416"));
    assertThat(found(SOURCE))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo("501");
              assertThat(one.orderNumber()).isEqualTo("416");
              assertThat(one.life()).isEqualTo(Life.SPLITTABLE);
            });
    assertThat(asked()).containsExactly(PACKAGE + "501");
  }

  @Test
  @DisplayName("MKT-4 children are found by the order, whose lines name their packages")
  void children() {
    hepsiburada
        .json(200, DEAD)
        .json(200, order(line("601", "Packaged"), line("602", "InTransit")))
        .json(200, shown("601", "Open", "416"))
        .json(200, shown("602", "InTransit", "416"));
    assertThat(found(CHILDREN))
        .extracting(RemotePackage::id, RemotePackage::life)
        .containsExactlyInAnyOrder(
            tuple("501", Life.DEAD), tuple("601", Life.SPLITTABLE), tuple("602", Life.CLOSED));
    assertThat(asked().subList(0, 2)).containsExactly(PACKAGE + "501", ORDER + "416");
    assertThat(asked().subList(2, 4)).containsExactlyInAnyOrder(PACKAGE + "601", PACKAGE + "602");
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-4 where the order does not say, in the listing of the time since, by their order")
  @ValueSource(strings = {"", "501"})
  void listed(String named) {
    hepsiburada
        .json(200, DEAD)
        .json(200, order(line(named.isEmpty() ? null : named, "Packaged")))
        .json(
            200,
            page(
                shown("601", "Open", "416"),
                shown("602", "Open", "999"),
                shown("603", "Open", "416")));
    assertThat(ids(found(CHILDREN))).containsExactlyInAnyOrder("501", "601", "603");
    assertThat(asked())
        .containsExactly(
            PACKAGE + "501", ORDER + "416", Merchant.PACKAGES + "?limit=10&Offset=0" + WINDOW);
  }

  @Test
  @DisplayName("MKT-4 while the source lives, nothing but it is read")
  void sourceAlive() {
    hepsiburada.json(200, shown("501", "Open", "416"));
    assertThat(ids(found(CHILDREN))).containsExactly("501");
    assertThat(asked()).hasSize(1);
  }

  @Test
  @DisplayName("MKT-4 a dead package number that is answered 404 is a package that is not there")
  void deadIsGone() {
    hepsiburada
        .reply(404, "text/plain", "cannot find package")
        .json(200, order(line("601", "Packaged")))
        .json(200, shown("601", "Open", "416"))
        .json(200, "[]");
    assertThat(ids(found(CHILDREN))).containsExactly("601");
  }

  @Test
  @DisplayName("MKT-4 lines of another order in the source are looked for as well")
  void sharedPackage() {
    String both =
        shown("501", "Unpacked", "416")
            .replace(
                "\"items\": [",
                "\"items\": [{\"lineItemId\":\"x\",\"orderNumber\":\"417\",\"quantity\":2},");
    hepsiburada
        .json(200, both)
        .json(200, order(line("601", "Packaged")))
        .json(200, shown("601", "Open", "416"))
        .json(200, page(shown("601", "Open", "416"), shown("602", "Open", "417")));
    assertThat(ids(found(CHILDREN))).containsExactlyInAnyOrder("501", "601", "602");
  }

  @Test
  @DisplayName("MKT-1 the listing is read page by page until one is short")
  void pages() {
    hepsiburada
        .json(200, DEAD)
        .json(200, UNTOLD)
        .json(200, full(600, "999"))
        .json(200, full(610, "416"))
        .json(200, page(shown("620", "Open", "416")));
    assertThat(found(CHILDREN)).hasSize(1 + 10 + 1);
    assertThat(asked().subList(2, 5))
        .allSatisfy(uri -> assertThat(uri).contains("?limit=10&Offset=", WINDOW))
        .extracting(uri -> uri.replaceAll(".*Offset=(\\d+).*", "$1"))
        .containsExactly("0", "10", "20");
  }

  @Test
  @DisplayName("MKT-6 a listing that repeats itself for ever ends")
  void repeating() {
    hepsiburada
        .json(200, DEAD)
        .json(200, UNTOLD)
        .json(200, full(600, "999"))
        .json(200, full(600, "999"));
    assertThat(found(CHILDREN)).hasSize(1);
  }

  @Test
  @DisplayName("MKT-6 a listing without an end is given up")
  void endless() {
    hepsiburada.json(200, DEAD).json(200, UNTOLD);
    IntStream.range(0, 201).forEach(page -> hepsiburada.json(200, full(1000 + page * 10, "999")));
    assertThat(read(CHILDREN)).isInstanceOf(Fault.Unreachable.class);
    assertThat(asked()).hasSize(202);
  }

  @Test
  @DisplayName("MKT-6 nonsense in other people's rows is nobody's business, in ours it is")
  void nonsense() {
    hepsiburada
        .json(200, DEAD)
        .json(200, UNTOLD)
        .json(200, page("null", "7", "{\"packageNumber\":{}}", shown("../x", "Open", "999")));
    assertThat(found(CHILDREN)).hasSize(1);
    hepsiburada.json(200, DEAD).json(200, UNTOLD).json(200, page(shown("../x", "Open", "416")));
    assertThat(read(CHILDREN)).isInstanceOf(Fault.Unreachable.class);
  }

  @Test
  @DisplayName("MKT-3 a fault on a later page is the answer: half an order is none")
  void halfRead() {
    hepsiburada
        .json(200, DEAD)
        .json(200, UNTOLD)
        .json(200, full(600, "416"))
        .reply(500, "text/plain", "An error has occurred");
    assertThat(read(CHILDREN)).isInstanceOf(Fault.Unreachable.class);
  }

  @Test
  @DisplayName("MKT-4 a package shown without its lines gets them from the order")
  void cargoOnly() {
    hepsiburada
        .json(200, cargo("501", "Open"))
        .json(200, order(line("501", "Packaged"), line("502", "Packaged")));
    assertThat(found(SOURCE))
        .singleElement()
        .satisfies(one -> assertThat(one.contents().units()).containsOnlyKeys("sku:SKU-1"));
    assertThat(asked()).containsExactly(PACKAGE + "501", ORDER + "416");
  }

  @Test
  @DisplayName("MKT-4 or, where no order is known, from the listing")
  void cargoOfUnknownOrder() {
    hepsiburada.json(200, cargo("501", "Open")).json(200, page(shown("501", "Open", "416")));
    assertThat(found(OrderQuery.packages("", Set.of("501"))))
        .singleElement()
        .satisfies(one -> assertThat(one.orderNumber()).isEqualTo("416"));
  }

  @Test
  @DisplayName(
      "MKT-4 a living package whose lines nobody tells is not understood, a dead one is dead")
  void untoldContents() {
    hepsiburada.json(200, cargo("501", "Open")).json(200, order(line(null, "Open")));
    assertThat(read(SOURCE)).isInstanceOf(Fault.Unreachable.class);
    hepsiburada.json(200, cargo("501", "Unpacked"));
    assertThat(found(SOURCE))
        .singleElement()
        .satisfies(one -> assertThat(one.life()).isEqualTo(Life.DEAD));
  }

  private List<String> asked() {
    return hepsiburada.asked().stream().map(Asked::uri).toList();
  }

  private Reading read(OrderQuery query) {
    return marketplace.read(account(), query);
  }

  private Account account() {
    return Merchant.account(hepsiburada.base());
  }

  private List<RemotePackage> found(OrderQuery query) {
    Reading reading = read(query);
    assertThat(reading).isInstanceOf(Reading.Found.class);
    return ((Reading.Found) reading).packages();
  }

  private static List<String> ids(List<RemotePackage> packages) {
    return packages.stream().map(RemotePackage::id).toList();
  }

  private static String full(int first, String order) {
    return page(
        IntStream.range(first, first + 10)
            .mapToObj(number -> shown(String.valueOf(number), "Open", order))
            .toArray(String[]::new));
  }
}
