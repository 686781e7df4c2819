package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushCredentialsTest {
  private static final Account BOTH =
      account(
          Map.of("push_username", "shop", "push_password", "pass:word", "push_api_key", "k-123"));

  private static Account account(Map<String, String> settings) {
    return new Account("ty", settings, new Exchanges());
  }

  private static String basic(String credentials) {
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @DisplayName("MKT-4 a push comes in with the password or with the key, and with nothing else")
  @CsvSource({
    "shop:pass:word,, true",
    ", k-123, true",
    "shop:pass:word, wrong, true",
    "shop:wrong,, false",
    "other:pass:word,, false",
    ", k-12, false",
    ",, false"
  })
  void admits(String credentials, String key, boolean admitted) {
    String header = credentials == null ? null : basic(credentials);
    assertThat(PushCredentials.admit(BOTH, header, key)).isEqualTo(admitted);
  }

  @Test
  @DisplayName("MKT-4 a channel without credentials takes no push, whatever it carries")
  void none() {
    assertThat(PushCredentials.admit(account(Map.of()), basic(":"), "")).isFalse();
    assertThat(
            PushCredentials.admit(account(Map.of("push_username", "shop")), basic("shop:"), null))
        .isFalse();
  }
}
