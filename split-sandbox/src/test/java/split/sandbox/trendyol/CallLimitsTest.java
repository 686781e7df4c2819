package split.sandbox.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.sandbox.Faulty;
import split.sandbox.Reply;
import split.sandbox.TransportFault;
import split.sandbox.trendyol.Tier.Pace;
import split.sandbox.trendyol.wire.TrendyolDoor;

class CallLimitsTest {
  private final Market market = Market.open();

  @AfterEach
  void close() {
    market.close();
  }

  @Test
  @DisplayName("MKT-7 the 51st call within ten seconds is refused, marked and not applied")
  void tenSeconds() {
    market.agree(Tier.UNLIMITED, false);
    for (int i = 0; i < 50; i++) {
      assertThat(market.split("nothing").reply().status()).isEqualTo(400);
      market.pass(100);
    }

    Reply refused = market.split(Market.groups("1x31")).reply();
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text()).contains("\"key\":\"too.many.requests\"");
    assertThat(market.lastCall().faults()).containsExactly(TrendyolDoor.RATE_LIMIT);
    assertThat(market.lastCall().scope().orderNumbers()).containsExactly(Market.ORDER);
    assertThat(market.packages()).hasSize(1);
    market.pass(4_999);
    assertThat(market.split(Market.groups("1x31")).reply().status()).isEqualTo(429);
    market.pass(1);
    assertThat(market.split(Market.groups("1x31")).reply().status())
        .as("the first of them is ten seconds old, and refused ones do not count")
        .isEqualTo(200);
    assertThat(market.split(Market.groups("1x31")).reply().status()).isEqualTo(429);
  }

  @Test
  @DisplayName("MKT-7 services and sellers are counted apart")
  void apart() {
    market.agree(Tier.UNLIMITED, false);
    IntStream.range(0, 51).forEach(i -> market.split("nothing"));
    assertThat(market.split("nothing").reply().status()).isEqualTo(429);

    assertThat(market.split("multi-split", "nothing").reply().status()).isEqualTo(400);
    assertThat(market.list("").status()).isEqualTo(200);
    market.shops.open("100002", ShopSettings.of("other", "s"));
    assertThat(market.shops.find("100002").orElseThrow().limits().admit("a", Pace.SPLIT)).isTrue();
  }

  @Test
  @DisplayName("MKT-7 a call that is one too many uses no switch up")
  void switchesStay() {
    IntStream.range(0, 50).forEach(i -> market.split("nothing"));
    market.switchOn(Faulty.named(TransportFault.ERROR_BEFORE).times(1).fault());

    assertThat(market.split("nothing").reply().status()).isEqualTo(429);
    assertThat(market.faults.counts().getFirst().fired()).isZero();
  }

  @ParameterizedTest(name = "MKT-7 tier {0}, {1}: {2} in a minute")
  @CsvSource({
    "50k,READ,30",
    "75k,READ,40",
    "150k,READ,50",
    "500k,READ,100",
    "unlimited,READ,100",
    "50k,SPLIT,100",
    "75k,SPLIT,100",
    "150k,SPLIT,200",
    "500k,SPLIT,290",
    "50k,STATUS,290",
    "150k,OTHER,290"
  })
  void perMinute(String tier, Pace pace, int most) {
    market.agree(Tier.named(tier).orElseThrow(), false);
    CallLimits limits = market.shop.limits();

    int admitted = 0;
    for (int i = 0; i < 290; i++) {
      admitted += limits.admit("service", pace) ? 1 : 0;
      market.pass(206);
    }
    assertThat(admitted).isEqualTo(most);
    market.pass(60_000);
    assertThat(limits.admit("service", pace)).isTrue();
  }
}
