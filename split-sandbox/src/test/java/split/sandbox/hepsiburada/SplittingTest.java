package split.sandbox.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.sandbox.Faulty;
import split.sandbox.Reply;
import split.sandbox.SharedSwitch;

class SplittingTest {
  private final Market market = Market.open();

  @AfterEach
  void close() {
    market.close();
  }

  @ParameterizedTest(name = "MKT-7 split into {0}: {1}")
  @CsvSource({
    "a3 b1/c2,Open a3 b1/Open c2",
    "a2/a1 b1 c2,Open a2/Open a1 b1 c2",
    "a1 a1/a1 b1 c2,Open a2/Open a1 b1 c2",
    "a1/a1/a1/b1/c2,Open a1/Open a1/Open a1/Open b1/Open c2"
  })
  void splits(String groups, String children) {
    Reply reply = market.split(Market.SOURCE, Market.groups(groups.split("/"))).reply();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.contentType()).startsWith("text/plain");
    assertThat(reply.text()).doesNotContain("5000");
    assertThat(market.packages()).first().isEqualTo("Unpacked a3 b1 c2");
    assertThat(market.packages().subList(1, market.packages().size()))
        .containsExactlyElementsOf(Arrays.asList(children.split("/")));
    assertThat(market.units()).isEqualTo(6);
    assertThat(market.lastCall().effects())
        .singleElement()
        .satisfies(
            effect -> {
              assertThat(effect.kind()).isEqualTo("split");
              assertThat(effect.orderNumber()).isEqualTo(Market.ORDER);
              assertThat(effect.from()).containsExactly(Market.SOURCE);
              assertThat(effect.into()).hasSize(children.split("/").length).doesNotHaveDuplicates();
            });
  }

  @ParameterizedTest(name = "MKT-7 refused: {0} is {1}, {2}")
  @CsvSource({
    "a2/b1 c2,400,Every unit of the package must be packed or cancelled",
    "a3 b1 c2,400,The only package would hold every unit",
    "a4/b1 c2,400,quantity exceeds the quantity of the line",
    "a2147483647 a2147483647/b1,400,quantity exceeds the quantity of the line",
    "a0/a3 b1 c2,400,quantity must be greater than zero",
    "a-1/a3 b1 c2,400,quantity must be greater than zero",
    "d1/a3 b1 c2,404,cannot find line item"
  })
  void refused(String groups, int status, String message) {
    Reply reply = market.split(Market.SOURCE, Market.groups(groups.split("/"))).reply();

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.contentType()).startsWith("text/plain");
    assertThat(reply.text()).isEqualTo(message);
    assertThat(market.packages()).containsExactly("Open a3 b1 c2");
    assertThat(market.lastCall().applied()).isFalse();
  }

  @ParameterizedTest(name = "MKT-7 the body {0} is 400")
  @ValueSource(
      strings = {
        "",
        "nothing",
        "[]",
        "{}",
        "{\"packageDetails\":[]}",
        "{\"packageDetails\":[{}]}",
        "{\"packageDetails\":7}",
        "{\"packageDetails\":[{\"lines\":[{\"orderLineId\":\"x\"}]}]}",
        "{\"packageDetails\":[{\"lines\":[{\"orderLineId\":\"x\",\"quantity\":1.5}]}]}",
        "{\"lineItems\":[{\"lineItemId\":\"x\",\"quantity\":1}]}",
        "{\"lineItemRequests\":[{\"id\":\"x\",\"quantity\":1}]}"
      })
  void badBody(String body) {
    assertThat(market.split(Market.SOURCE, body).reply().status()).isEqualTo(400);
    assertThat(market.packages()).containsExactly("Open a3 b1 c2");
  }

  @Test
  @DisplayName("MKT-7 the same split again is 400, for the source is dead")
  void twice() {
    String body = Market.groups("a2", "a1 b1 c2");
    market.split(Market.SOURCE, body);
    Reply again = market.split(Market.SOURCE, body).reply();

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.text()).isEqualTo("The package has been unpacked");
    assertThat(market.packages()).hasSize(3);
  }

  @ParameterizedTest(name = "MKT-7 a package in {0} is not split")
  @EnumSource(
      value = PackageStatus.class,
      names = {"IN_TRANSIT", "DELIVERED", "UNDELIVERED", "CANCELLED"})
  void states(PackageStatus status) {
    market.shop.move(Market.SOURCE, status, java.util.Optional.empty());

    Reply reply = market.split(Market.SOURCE, Market.groups("a3", "b1 c2")).reply();
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).isEqualTo("The status of the package does not allow it");
  }

  @Test
  @DisplayName("MKT-7 an unknown package number is 404")
  void unknown() {
    assertThat(market.split("7", Market.groups("a3", "b1 c2")).reply().status()).isEqualTo(404);
  }

  @Test
  @DisplayName("MKT-7 cancelled units are stated like packed ones")
  void cancelled() {
    String body =
        "{\"packageDetails\":[{\"lines\":[%s]}],\"cancelledItems\":[%s]}"
            .formatted(
                Market.lines("a3 b1"),
                Market.lines("c2").replace("}", ",\"cancelReasonId\":\"81\"}"));
    Reply reply = market.split(Market.SOURCE, body).reply();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(market.packages()).containsExactly("Unpacked a3 b1 c2", "Open a3 b1");
    assertThat(market.shop.cancelledOf(Market.ORDER))
        .singleElement()
        .satisfies(each -> assertThat(each.reason()).isEqualTo("81"));
    assertThat(market.order(Market.ORDER).toString()).contains("CancelledByMerchant");
    assertThat(market.units()).isEqualTo(6);
  }

  @Test
  @DisplayName("MKT-7 every detail keeps its packing, and its barcode if it proposes one")
  void packing() {
    String first =
        "{\"lines\":[%s],\"parcelQuantity\":2,\"deci\":2.5,\"cargoCompany\":\"Aras\",\"carrier\":\"X\","
            + "\"barcode\":\"BC-1\",\"warehouse\":{\"shippingAddressLabel\":\"Depo 1\",\"shippingModel\":\"M\"}}";
    String body =
        "{\"packageDetails\":[%s,{\"lines\":[%s]}]}"
            .formatted(first.formatted(Market.lines("a3")), Market.lines("b1 c2"));
    market.split(Market.SOURCE, body);

    ShipmentPackage proposed = market.shop.packagesOf(Market.ORDER).get(1);
    assertThat(proposed.barcode()).isEqualTo("BC-1");
    assertThat(proposed.packing().parcelQuantity()).contains(2);
    assertThat(proposed.packing().deci()).contains(new java.math.BigDecimal("2.5"));
    assertThat(proposed.packing().carrier()).contains("X");
    assertThat(proposed.packing().warehouse().orElseThrow().shippingAddressLabel())
        .contains("Depo 1");
    assertThat(market.show(proposed.packageNumber()).text()).contains("\"cargoCompany\":\"Aras\"");
    ShipmentPackage other = market.shop.packagesOf(Market.ORDER).get(2);
    assertThat(other.packing()).isEqualTo(Packing.UNSTATED);
    assertThat(other.barcode()).isNotBlank().isNotEqualTo("BC-1");

    String again = "{\"packageDetails\":[%s,%s]}";
    Reply reply =
        market
            .split(
                other.packageNumber(),
                again.formatted(
                    first.formatted(Market.lines("b1")),
                    first.formatted(Market.lines("c2")).replace("BC-1", "BC-2")))
            .reply();
    assertThat(reply.text()).isEqualTo("The barcode exists already");
  }

  @ParameterizedTest(name = "MKT-7 remainder {0}: status {1}, {2} packages")
  @CsvSource({"refuse,400,1", "auto,200,3"})
  void remainder(String position, int status, int packages) {
    market.switchOn(Faulty.named(HepsiburadaSwitch.REMAINDER).value(position).fault());

    Reply reply = market.split(Market.SOURCE, Market.groups("a2")).reply();
    assertThat(reply.status()).isEqualTo(status);
    assertThat(market.packages()).hasSize(packages);
    assertThat(market.packages()).last().asString().endsWith("b1 c2");
    assertThat(market.units()).isEqualTo(6);
  }

  @ParameterizedTest(name = "MKT-7 line ids {0}")
  @CsvSource({"kept,true", "new,false"})
  void lineIds(String position, boolean kept) {
    market.switchOn(Faulty.named(SharedSwitch.LINE_IDS).value(position).fault());
    market.split(Market.SOURCE, Market.groups("a2", "a1 b1 c2"));

    List<String> ids =
        market.shop.in(PackageStatus.OPEN).stream()
            .flatMap(each -> each.lines().stream())
            .map(LineItem::id)
            .toList();
    assertThat(ids.contains(Market.A)).isEqualTo(kept);
    assertThat(ids.stream().distinct()).hasSize(kept ? 3 : 4);
  }

  @Test
  @DisplayName("MKT-7 a child can be split again")
  void again() {
    market.split(Market.SOURCE, Market.groups("a2", "a1 b1 c2"));
    String child = market.shop.in(PackageStatus.OPEN).getFirst().packageNumber();

    assertThat(market.split(child, Market.groups("a1", "a1")).reply().status()).isEqualTo(200);
    assertThat(market.packages())
        .containsExactly("Unpacked a3 b1 c2", "Unpacked a2", "Open a1 b1 c2", "Open a1", "Open a1");
  }

  @Test
  @DisplayName("MKT-7 of identical splits at once one has an effect, however often it is tried")
  void race() {
    String body = Market.groups("d1", "d1");
    int rounds = 300;
    ExecutorService two = Executors.newFixedThreadPool(2);
    for (int round = 0; round < rounds; round++) {
      String number = "round" + round;
      LineItem line = Market.line(Market.guid('d'), number, 2);
      Shop shop = market.reopened();
      market.sell(number, number, line);
      CyclicBarrier start = new CyclicBarrier(2);
      List<CompletableFuture<Void>> both =
          Stream.of(1, 2)
              .map(i -> CompletableFuture.runAsync(() -> together(start, number, body), two))
              .toList();
      both.forEach(CompletableFuture::join);
      assertThat(shop.packagesOf(number)).hasSize(3);
    }
    two.shutdown();

    assertThat(market.calls.extract(0, 2 * rounds, call -> call.applied()).calls()).hasSize(rounds);
  }

  private void together(CyclicBarrier start, String number, String body) {
    try {
      start.await(10, TimeUnit.SECONDS);
    } catch (Exception late) {
      throw new IllegalStateException(late);
    }
    market.split(number, body);
  }
}
