package split.domain.sellercenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.channel.Masked;
import split.vocabulary.Violation;

class ClientSettingsPolicyTest {
  private static final ClientSettings WHOLE = Settings.at("https://sc.example");

  @Test
  @DisplayName("SC-3 all twelve endpoints, each once, is right")
  void whole() {
    assertThat(ClientSettingsPolicy.violations(WHOLE)).isEmpty();
  }

  @Test
  @DisplayName("SC-3 unknown, repeated and missing endpoints are all said, each with its place")
  void endpoints() {
    List<Violation> found =
        ClientSettingsPolicy.violations(Settings.of("orders", "orders", "planets"));
    assertThat(found)
        .extracting(violation -> violation.pointer() + " " + violation.message())
        .contains(
            "/json_value/endpoint_conf/1/endpoint stands there twice",
            "/json_value/endpoint_conf/2/endpoint is no endpoint");
    assertThat(found)
        .filteredOn(violation -> violation.message().equals("an endpoint is missing"))
        .extracting(Violation::wanted)
        .hasSize(11)
        .contains("order_item_bulk_update", "districts_count")
        .doesNotContain("orders");
  }

  @Test
  @DisplayName("SC-3 a mask keeps what is stored, and is refused where nothing is")
  void masks() {
    ClientSettings shown = WHOLE.masked();
    assertThat(shown.toString() + shown.auth() + shown.endpointConf())
        .contains(Masked.VALUE)
        .doesNotContain("p4ssword", "token-of");
    assertThat(shown.unmasked(WHOLE)).isEqualTo(WHOLE);
    assertThat(ClientSettingsPolicy.violations(shown))
        .extracting(Violation::pointer)
        .hasSize(13)
        .contains("/json_value/auth/password", "/json_value/endpoint_conf/11/auth/token");
  }
}
