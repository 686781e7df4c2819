package split.web.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.splitting.Intake;
import split.web.json.StrictJson;
import split.web.json.Value;
import split.web.problem.RefusedException;

class BulkKeysTest {
  private static final Value SOURCE = parsed("{\"event\":{\"uuid\":\"u-1\"},\"a\":1}");

  @Test
  @DisplayName(
      "SPL-11 SPL-18 the header's key comes first, then the source's own, then the webhook's")
  void order() {
    Optional<String> none = Optional.empty();
    Intake.Key given = key(new BulkKeys(Optional.of("k"), Optional.of("w")), SOURCE, 0);
    Intake.Key own = key(new BulkKeys(none, Optional.of("w")), SOURCE, 0);
    Intake.Key delivery = key(new BulkKeys(none, Optional.of("w")), parsed("{}"), 0);
    assertThat(own.value()).isEqualTo("u-1");
    assertThat(given.value()).startsWith("bulk:").isNotEqualTo(delivery.value());
    assertThat(delivery.value()).startsWith("bulk:");
    assertThat(new BulkKeys(none, none).of(parsed("{}"), 0)).isEmpty();
  }

  @Test
  @DisplayName("SPL-11 SPL-18 each place has a key of its own, the same at every repetition")
  void places() {
    BulkKeys keys = new BulkKeys(Optional.of("k".repeat(255)), Optional.empty());
    assertThat(key(keys, SOURCE, 0)).isEqualTo(key(keys, SOURCE, 0));
    assertThat(key(keys, SOURCE, 0).value()).isNotEqualTo(key(keys, SOURCE, 1).value());
    assertThat(key(keys, SOURCE, 99).value()).hasSizeLessThanOrEqualTo(255);
  }

  @Test
  @DisplayName("SPL-11 SPL-18 the content counts, not the blanks around it")
  void content() {
    BulkKeys keys = new BulkKeys(Optional.of("k"), Optional.empty());
    assertThat(key(keys, parsed("{\"a\" : 1}"), 0)).isEqualTo(key(keys, parsed("{\"a\":1}"), 0));
    assertThat(key(keys, parsed("{\"a\":1.0}"), 0)).isNotEqualTo(key(keys, parsed("{\"a\":1}"), 0));
  }

  @Test
  @DisplayName("SPL-11 SPL-18 an unusable key of one source is that source's affair")
  void unusable() {
    BulkKeys keys = new BulkKeys(Optional.empty(), Optional.empty());
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> keys.of(parsed("{\"event\":{\"uuid\":\"a b\"}}"), 0))
        .withMessageContaining("idempotency_key_invalid");
  }

  private static Intake.Key key(BulkKeys keys, Value source, int place) {
    return keys.of(source, place).orElseThrow();
  }

  private static Value parsed(String text) {
    return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
