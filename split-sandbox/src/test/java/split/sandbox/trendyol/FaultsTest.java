package split.sandbox.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.sandbox.Faulty;
import split.sandbox.InterferenceSwitch;
import split.sandbox.TransportFault;

class FaultsTest {
  private static final String BODY = Market.groups("2x31");

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
    market.split(BODY);

    assertThat(market.lastCall().faults()).containsExactly(kind.wireName());
    assertThat(market.lastCall().answer().orElseThrow().status()).isEqualTo(status);
    assertThat(market.lastCall().applied()).isEqualTo(applied);
    assertThat(market.packages()).hasSize(applied ? 3 : 1);
  }

  @ParameterizedTest(name = "MKT-7 the order is known of the listing {0}")
  @ValueSource(
      strings = {
        "",
        "orderNumber=80869231",
        "shipmentPackageIds=7,1001",
        "startDate=1795165200000&orderByField=PackageLastModifiedDate",
        "shipmentPackageIds=1001&status=Delivered"
      })
  void orderOfListing(String query) {
    market.switchOn(Faulty.named(TransportFault.ERROR_BEFORE).ofOrder(Market.ORDER).fault());

    assertThat(market.list(query).status()).isEqualTo(500);
    assertThat(market.list("orderNumber=other").status()).isEqualTo(200);
    assertThat(market.list("status=Delivered").status()).as("not shown").isEqualTo(200);
  }

  @ParameterizedTest(name = "MKT-7 the order is known of {0} {1}")
  @CsvSource({
    "POST,/split-packages",
    "POST,/multi-split",
    "PUT,''",
    "PUT,/box-info",
    "PUT,/items/unsupplied"
  })
  void orderOfCall(String method, String tail) {
    market.switchOn(Faulty.named(TransportFault.ERROR_BEFORE).ofOrder(Market.ORDER).fault());
    String path = Market.of(Market.SOURCE) + tail;

    assertThat(market.send(method, path, Market.HEADERS, "{}").reply().status()).isEqualTo(500);
  }

  @ParameterizedTest(name = "MKT-7 {0} after the second listing: {1}")
  @CsvSource({
    "CUSTOMER_CANCELS_LINE,UnPacked 1x32+2x33+3x31/Created 1x32+2x33/Cancelled 3x31,customer",
    "PANEL_SPLITS,UnPacked 1x32+2x33+3x31/Created 1x31/Created 1x32+2x31+2x33,panel",
    "LABEL_BOUGHT,Shipped 1x32+2x33+3x31,carrier"
  })
  void interference(InterferenceSwitch kind, String packages, String origin) {
    market.switchOn(Faulty.named(kind).on("list").ofOrder(Market.ORDER).after(1).times(1).fault());

    assertThat(market.shown()).containsExactly("Created 1x32+2x33+3x31");
    assertThat(market.packages()).hasSize(1);
    assertThat(market.shown()).as("read before").containsExactly("Created 1x32+2x33+3x31");
    assertThat(market.packages()).containsExactly(packages.split("/"));
    assertThat(market.lastCall().origin()).isEqualTo(origin);
    market.shown();
    assertThat(market.packages()).as("once").hasSize(packages.split("/").length);
    assertThat(market.split(BODY).reply().status()).isEqualTo(409);
  }

  @Test
  @DisplayName("MKT-7 one listing meets the switches of all orders it shows")
  void many() {
    market.sell("o2", 1002, PackageStatus.PICKING, Market.line(41, 2));
    market.sell("o3", 1003, PackageStatus.PICKING, Market.line(51, 2));
    market.switchOn(
        Faulty.named(InterferenceSwitch.LABEL_BOUGHT).ofOrder(Market.ORDER).times(1).fault(),
        Faulty.named(InterferenceSwitch.LABEL_BOUGHT).ofOrder("o3").times(1).fault());
    market.list("");

    assertThat(market.shown())
        .containsExactly("Shipped 1x32+2x33+3x31", "Picking 2x41", "Shipped 2x51");
    assertThat(market.faults.counts()).allMatch(count -> count.fired() == 1);
  }

  @Test
  @DisplayName("MKT-7 the customer cancels everything, and there is nothing new")
  void customerCancelsAll() {
    market.sell("o2", 1002, PackageStatus.PICKING, Market.line(41, 2));
    ShipmentPackage each = market.shop.find(1002).orElseThrow();
    market.interference.customerCancels(market.shop, each, Part.whole(41));

    assertThat(market.shop.packagesOf("o2")).singleElement();
    assertThat(market.lastCall().effects().getFirst().into()).isEmpty();
    assertThat(market.list("orderNumber=o2").text()).contains("\"status\":\"Cancelled\"");
  }

  @Test
  @DisplayName("MKT-7 Trendyol's clock can be wrong, and shows children early")
  void clockOffset() {
    market.split(BODY);
    assertThat(market.shown()).hasSize(1);
    market.switchOn(Faulty.named(TransportFault.CLOCK_OFFSET).millis(300).fault());

    assertThat(market.shown()).hasSize(3);
  }

  @Test
  @DisplayName("MKT-7 a reset brings numbers and the demo shop back")
  void reset() {
    market.split(BODY);
    market.shops.reset();

    assertThat(market.shops.find(Shops.DEMO_SELLER).orElseThrow().orderNumbers()).isEmpty();
    assertThat(market.shops.numbers().packageId()).isEqualTo(92_051_001);
  }
}
