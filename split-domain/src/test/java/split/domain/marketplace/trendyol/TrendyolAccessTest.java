package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.Account;
import split.domain.marketplace.Capability.RateClass;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Rate;
import split.domain.marketplace.Setting;
import split.domain.marketplace.trendyol.TrendyolAccess.Kind;

class TrendyolAccessTest {
  @ParameterizedTest
  @DisplayName("ADM-1 who calls: the integrator, else the seller itself")
  @CsvSource({
    "Akinon, 4711 - Akinon",
    "' Akinon2 ', 4711 - Akinon2",
    "'', 4711 - SelfIntegration",
    "A B, 4711 - SelfIntegration",
    "abcdefghijabcdefghijabcdefghij, 4711 - abcdefghijabcdefghijabcdefghij",
    "abcdefghijabcdefghijabcdefghijk, 4711 - SelfIntegration"
  })
  void userAgent(String integrator, String userAgent) {
    assertThat(access(Map.of("integrator", integrator)).userAgent()).isEqualTo(userAgent);
  }

  @Test
  @DisplayName("ADM-1 key and secret as Basic; with one missing, nothing is claimed")
  void authorization() {
    assertThat(access(Map.of("api_key", " key", "api_secret", "sécret\n")).authorization())
        .isEqualTo("Basic a2V5OnPDqWNyZXQ=");
    assertThat(access(Map.of("api_key", "key")).authorization()).isNull();
    assertThat(access(Map.of("api_key", "key")).toString()).isEqualTo("TrendyolAccess[4711]");
  }

  @ParameterizedTest
  @DisplayName("MKT-6 a seller's number that is none is not called with")
  @ValueSource(strings = {"", "1/2", "..", "4 7"})
  void noSeller(String sellerId) {
    assertThat(TrendyolAccess.of(account(Map.of("seller_id", sellerId)))).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("MKT-5 budgets per seller and kind, with the seller's own limits")
  @CsvSource({
    "'', 30, 60",
    "100, 100, 60",
    "200, 200, 60",
    "201, 33, 10",
    "3000, 50, 10",
    "3001, 30, 60",
    "0, 30, 60",
    "x, 30, 60"
  })
  void budgets(String reads, int calls, int seconds) {
    TrendyolAccess access = access(Map.of("reads_per_minute", reads, "splits_per_minute", "200"));
    assertThat(access.rate(Kind.READ))
        .isEqualTo(
            new Rate("trendyol:4711:READ", new RateClass(calls, Duration.ofSeconds(seconds))));
    assertThat(access.rate(Kind.SPLIT).limit().requests()).isEqualTo(200);
    assertThat(access.rate(Kind.BOXES).limit().requests()).isEqualTo(200);
    assertThat(access.rate(Kind.STATUS))
        .isEqualTo(new Rate("trendyol:4711:STATUS", new RateClass(50, Duration.ofSeconds(10))));
  }

  @Test
  @DisplayName("ADM-1 settings: no name twice, both credentials secret, a longer wait of its own")
  void settings() {
    assertThat(TrendyolSettings.ALL).extracting(Setting::name).doesNotHaveDuplicates();
    assertThat(TrendyolSettings.ALL)
        .filteredOn(Setting::secret)
        .extracting(Setting::name)
        .containsExactly("api_key", "api_secret");
    assertThat(TrendyolSettings.ALL)
        .filteredOn(setting -> setting.name().equals("resubmit_after_seconds"))
        .extracting(Setting::defaultValue)
        .containsExactly("300");
  }

  private static TrendyolAccess access(Map<String, String> settings) {
    return TrendyolAccess.of(account(settings)).orElseThrow();
  }

  private static Account account(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(Map.of("seller_id", "4711"));
    all.putAll(settings);
    return new Account("ty", all, new Exchanges());
  }
}
