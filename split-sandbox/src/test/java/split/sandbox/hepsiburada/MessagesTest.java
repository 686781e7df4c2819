package split.sandbox.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.sandbox.Faulty;
import split.sandbox.push.Receiver;
import split.sandbox.wire.BasicCredentials;
import split.sandbox.wire.JsonFormat;

@Timeout(20)
class MessagesTest {
  private static final String BODY = Market.groups("a2", "a1 b1 c2");

  private final Market market = Market.open();
  private final Receiver seller = new Receiver();

  @BeforeEach
  void subscribe() {
    market.shops.open(
        Shops.DEMO_MERCHANT,
        new ShopSettings(
            "demo",
            "demo-secret",
            ShopSettings.USUAL_LIMIT,
            ShopSettings.USUAL_WINDOW,
            Optional.of(new ShopSettings.Webhook(seller.uri(), "u", "p"))));
  }

  @AfterEach
  void close() {
    market.close();
    seller.close();
  }

  @Test
  @DisplayName("MKT-7 a customer's cancellation is told with what happened to the package")
  void customerCancels() {
    market.interference.customerCancels(market.shop, new Part(Market.A, 2));

    List<Receiver.Received> told = seller.take(3);
    assertThat(told)
        .extracting(Receiver.Received::what)
        .containsExactly(
            "PUT /lineitems/" + Market.A + "/cancel",
            "PUT /packages/" + Market.SOURCE + "/unpack",
            "POST /packages");
    assertThat(told)
        .extracting(Receiver.Received::authorization)
        .containsOnly(new BasicCredentials("u", "p").encoded());
    assertThat(told.getFirst().body())
        .isEqualTo(
            "{\"cancelDate\":\"2026-11-20T12:00:00.000\",\"quantity\":2,\"cancelledBy\":\"Customer\","
                + "\"cancelReasonCode\":\"Customer\",\"isUnpackedLine\":false}");
    assertThat(told.get(1).body())
        .isEqualTo(
            "{\"unpackedDate\":\"2026-11-20T12:00:00.000\",\"packageNumber\":\"9001\",\"merchantId\":\"%s\","
                    .formatted(Shops.DEMO_MERCHANT)
                + "\"orderNumbers\":[\"4160001\"]}");
    assertThat(JsonFormat.parseObject(told.get(2).body()).getString("status")).isEqualTo("Open");
  }

  @ParameterizedTest(name = "MKT-7 a split by the API with push_on_split {0}: {1} messages")
  @CsvSource({"off,0", "unpack,1", "both,3"})
  void pushOnSplit(String position, int messages) {
    market.switchOn(Faulty.named(HepsiburadaSwitch.PUSH_ON_SPLIT).value(position).fault());
    market.split(Market.SOURCE, BODY);
    String child = market.shop.in(PackageStatus.OPEN).getFirst().packageNumber();
    market.post(Market.of(child) + "/unpack", "");

    List<Receiver.Received> told = seller.take(messages + 1);
    assertThat(told).last().extracting(Receiver.Received::what).asString().contains(child);
  }

  @Test
  @DisplayName("MKT-7 a split in the panel is told")
  void panelSplit() {
    ShipmentPackage source = market.shop.find(Market.SOURCE).orElseThrow();
    market.interference.panelSplit(market.shop, source, List.of(List.of(new Part(Market.A, 1))));

    assertThat(seller.take(3))
        .extracting(Receiver.Received::what)
        .containsExactly(
            "PUT /packages/" + Market.SOURCE + "/unpack", "POST /packages", "POST /packages");
  }
}
