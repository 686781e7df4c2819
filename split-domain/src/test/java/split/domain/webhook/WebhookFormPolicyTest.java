package split.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.vocabulary.Violation;

class WebhookFormPolicyTest {
  @ParameterizedTest(name = "SC-1 {0} is told of")
  @ValueSource(
      strings = {
        "package.created",
        "package.status.transitioned",
        "package.status.packed_for_refund",
        "order.split_package",
        "order.split_package_298"
      })
  void told(String eventType) {
    assertThat(WebhookFormPolicy.check(wish(eventType, Map.of(), "{}"))).isEmpty();
  }

  @ParameterizedTest(name = "SC-1 {0} is no event")
  @ValueSource(strings = {"order.created", "order.split_package_", "order.split_package_x", "x"})
  void notTold(String eventType) {
    assertThat(WebhookFormPolicy.check(wish(eventType, Map.of(), "{}")))
        .extracting(Violation::pointer)
        .containsExactly("/event_type");
  }

  @ParameterizedTest(name = "SC-1 the header {0} is refused")
  @CsvSource(
      delimiter = '|',
      value = {
        "Host | a",
        "Transfer-Encoding | chunked",
        "connection | close",
        "X Y | a",
        "X-Ok | Ünal"
      })
  void headers(String name, String value) {
    assertThat(WebhookFormPolicy.check(wish("package.created", Map.of(name, value), "{}")))
        .hasSize(1);
  }

  @Test
  @DisplayName("SC-1 no header can begin another line")
  void injected() {
    Map<String, String> headers = Map.of("X-A", "a\r\nX-B: b", "X-C\r\n", "c");
    assertThat(WebhookFormPolicy.check(wish("package.created", headers, "{}"))).hasSize(2);
  }

  @ParameterizedTest(name = "SC-1 the config {0} is refused")
  @ValueSource(
      strings = {"[]", "{", "{\"auth\":{}}", "{\"channel_id\":\"7\"}", "{\"retry_refusals\":1}"})
  void configs(String config) {
    assertThat(WebhookFormPolicy.check(wish("package.created", Map.of(), config))).hasSize(1);
  }

  private static WebhookWish wish(String type, Map<String, String> headers, String config) {
    return new WebhookWish(type, "https://a.example/", headers, "", config, "{}", null);
  }
}
