package split.sandbox.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import split.sandbox.Faulty;
import split.sandbox.InterferenceSwitch;
import split.sandbox.Refused;
import split.sandbox.TransportFault;

class FaultsTest {
  private static final String BODY = Market.groups("a2", "a1 b1 c2");

  private final Market market = Market.open();

  @AfterEach
  void close() {
    market.close();
  }

  @ParameterizedTest(name = "MKT-7 {0}: status {1}, applied {2}")
  @CsvSource({
    "THROTTLE,429,false",
    "LATENCY,200,true",
    "TIMEOUT_BEFORE,504,false",
    "TIMEOUT_AFTER,200,true",
    "ERROR_BEFORE,500,false",
    "ERROR_AFTER,500,true",
    "RESET_BEFORE,0,false",
    "RESET_AFTER,0,true",
    "MALFORMED_BODY,200,true",
    "GARBAGE_BODY,200,true",
    "HUGE_BODY,200,true",
    "DRIP_BODY,200,true"
  })
  void transport(TransportFault kind, int status, boolean applied) {
    market.switchOn(Faulty.named(kind).millis(1).times(1).ofOrder(Market.ORDER).fault());
    assertThat(market.list("").status()).as("names no order").isEqualTo(200);
    market.split(Market.SOURCE, BODY);

    assertThat(market.lastCall().faults()).containsExactly(kind.wireName());
    assertThat(market.lastCall().answer().orElseThrow().status()).isEqualTo(status);
    assertThat(market.lastCall().applied()).isEqualTo(applied);
    assertThat(market.packages()).hasSize(applied ? 3 : 1);
  }

  @ParameterizedTest(name = "MKT-7 the order is known of {0} {1}")
  @CsvSource({
    "GET,packages/merchantid/{m}/packagenumber/9001",
    "GET,packages/merchantid/{m}/packagenumber/9001/labels",
    "POST,packages/merchantid/{m}/packagenumber/9001/split",
    "POST,packages/merchantid/{m}/packagenumber/9001/unpack",
    "GET,orders/merchantid/{m}/ordernumber/4160001",
    "POST,lineitems/merchantid/{m}/id/AAAAAAAA-0000-4000-8000-aaaaaaaaaaaa/cancelbymerchant"
  })
  void orderOfCall(String method, String path) {
    market.switchOn(Faulty.named(TransportFault.ERROR_BEFORE).ofOrder(Market.ORDER).fault());
    market.send(method, path.replace("{m}", Shops.DEMO_MERCHANT), Market.HEADERS, "");

    assertThat(market.lastCall().scope().orderNumbers()).containsExactly(Market.ORDER);
    assertThat(market.lastCall().answer().orElseThrow().status()).isEqualTo(500);
  }

  @ParameterizedTest(name = "MKT-7 {0} after the second reading: {1}")
  @CsvSource({
    "CUSTOMER_CANCELS_LINE,Unpacked a3 b1 c2/Open b1 c2,customer",
    "PANEL_SPLITS,Unpacked a3 b1 c2/Open a1/Open a2 b1 c2,panel",
    "LABEL_BOUGHT,InTransit a3 b1 c2,carrier"
  })
  void interference(InterferenceSwitch kind, String packages, String origin) {
    market.switchOn(Faulty.named(kind).on("list").ofOrder(Market.ORDER).after(1).times(1).fault());

    market.show(Market.SOURCE);
    assertThat(market.packages()).containsExactly("Open a3 b1 c2");
    assertThat(market.show(Market.SOURCE).text()).contains("\"status\":\"Open\"");
    assertThat(market.packages()).containsExactly(packages.split("/"));
    assertThat(market.lastCall().origin()).isEqualTo(origin);
    assertThat(market.split(Market.SOURCE, BODY).reply().status()).isEqualTo(400);
    assertThat(market.units()).isEqualTo(6);
  }

  @ParameterizedTest(name = "MKT-7 {0} after an order was read, too")
  @EnumSource(InterferenceSwitch.class)
  void afterOrder(InterferenceSwitch kind) {
    market.switchOn(Faulty.named(kind).on("orders").times(1).fault());
    market.order(Market.ORDER);

    assertThat(market.packages()).first().asString().doesNotStartWith("Open");
  }

  @Test
  @DisplayName("MKT-7 the customer cancels a whole package, or an open line")
  void customerCancels() {
    market.interference.customerCancels(market.shop, new Part(Market.A, 3));
    market.interference.customerCancels(market.shop, new Part(Market.B, 1));
    market.interference.customerCancels(market.shop, new Part(Market.C, 2));
    assertThat(market.packages())
        .containsExactly("Unpacked a3 b1 c2", "Unpacked b1 c2", "Cancelled c2");
    assertThat(market.units()).isEqualTo(6);

    market.sell(
        "2",
        "2",
        java.util.Optional.empty(),
        PackageStatus.OPEN,
        Market.line(Market.guid('d'), "2", 2));
    market.interference.customerCancels(market.shop, new Part(Market.guid('d'), 1));
    assertThat(Market.shortly(market.shop.openLines())).isEqualTo("d1");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> market.interference.customerCancels(market.shop, new Part(Market.guid('d'), 2)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_MANY));
  }

  @Test
  @DisplayName("MKT-7 a reset brings numbers and the demo shop back")
  void reset() {
    market.split(Market.SOURCE, BODY);
    market.shops.reset();

    Shop fresh = market.shops.find(Shops.DEMO_MERCHANT).orElseThrow();
    assertThat(fresh.orderNumbers()).isEmpty();
    assertThat(market.shops.numbers().lineId()).endsWith("000000000001");
  }
}
