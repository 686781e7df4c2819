package split.domain.marketplace.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.marketplace.hepsiburada.Merchant.line;
import static split.domain.marketplace.hepsiburada.Merchant.order;
import static split.domain.marketplace.hepsiburada.Merchant.page;
import static split.domain.marketplace.hepsiburada.Merchant.shown;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

class HepsiburadaLookupTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final String PACKAGE = Merchant.PACKAGES + "/packagenumber/";
  private static final String ORDER = "/orders/merchantid/" + Merchant.ID + "/ordernumber/";

  private final CannedServer hepsiburada = new CannedServer();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Marketplace marketplace = new HepsiburadaMarketplace(OpenDoor.calls(clock), clock);

  @AfterEach
  void close() {
    hepsiburada.close();
  }

  @Test
  @DisplayName("SPL-5 a whole order is read by the packages its lines lie in")
  void wholeOrder() {
    hepsiburada
        .json(
            200,
            order(
                line("501", "Packaged"),
                line("502", "InTransit"),
                line("501", "Packaged"),
                line(null, "CancelledByCustomer")))
        .json(200, shown("501", "Open", "416"))
        .json(200, shown("502", "InTransit", "416"));
    assertThat(ids(found(OrderQuery.order("416")))).containsExactlyInAnyOrder("501", "502");
    assertThat(asked()).hasSize(3).startsWith(ORDER + "416");
  }

  @Test
  @DisplayName("SPL-5 where a line does not say where it lies, the listing of a day does")
  void untoldLines() {
    hepsiburada
        .json(200, order(line(null, "Open")))
        .json(200, page(shown("501", "Open", "416"), shown("502", "Open", "999")));
    assertThat(ids(found(OrderQuery.order("416")))).containsExactly("501");
    assertThat(asked())
        .containsExactly(ORDER + "416", Merchant.PACKAGES + "?limit=10&Offset=0&timespan=24");
  }

  @Test
  @DisplayName("SPL-5 a lone number is a package's")
  void lonePackage() {
    hepsiburada.json(200, shown("501", "Open", "416"));
    OrderQuery query = marketplace.locate(account(), "501").orElseThrow();
    assertThat(found(query))
        .singleElement()
        .satisfies(one -> assertThat(one.orderNumber()).isEqualTo("416"));
    assertThat(asked()).hasSize(1);
  }

  @Test
  @DisplayName("SPL-5 or an order's")
  void loneOrder() {
    hepsiburada
        .reply(404, "text/plain", "cannot find package")
        .json(200, order(line("501", "Packaged")))
        .json(200, shown("501", "Open", "416"))
        .json(200, "[]");
    OrderQuery query = marketplace.locate(account(), "416").orElseThrow();
    assertThat(ids(found(query))).containsExactly("501");
    assertThat(asked().subList(0, 3))
        .containsExactly(PACKAGE + "416", ORDER + "416", PACKAGE + "501");
  }

  @ParameterizedTest
  @DisplayName("SPL-5 or nobody's, which is believed only while the listing can be read")
  @ValueSource(ints = {200, 404})
  void nobodys(int listing) {
    hepsiburada.reply(404, "text/plain", "no").reply(404, "text/plain", "no").json(listing, "[]");
    Reading reading = read(marketplace.locate(account(), "7").orElseThrow());
    assertThat(reading)
        .isInstanceOf(listing == 200 ? Reading.Found.class : Fault.Misconfigured.class);
    assertThat(asked().getLast()).isEqualTo(Merchant.PACKAGES + "?limit=1&Offset=0&timespan=1");
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
}
