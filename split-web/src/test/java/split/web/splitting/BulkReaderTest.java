package split.web.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import split.vocabulary.Code;
import split.vocabulary.Violation;
import split.web.json.StrictJson;
import split.web.json.Value;
import split.web.problem.RefusedException;

class BulkReaderTest {
  @ParameterizedTest(name = "SPL-18 {0} is no bulk")
  @ValueSource(strings = {"{}", "null", "7", "\"[]\"", "[]"})
  void refuses(String text) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> BulkReader.sources(parsed(text)))
        .satisfies(
            refused ->
                assertThat(refused.refusal().violations())
                    .extracting(Violation::code, Violation::pointer)
                    .containsExactly(tuple(Code.PAYLOAD_INVALID, "")));
  }

  @Test
  @DisplayName("SPL-18 a bulk has 100 sources at most")
  void limits() {
    assertThat(BulkReader.sources(parsed("[0" + ",0".repeat(99) + "]"))).hasSize(100);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> BulkReader.sources(parsed("[0" + ",0".repeat(100) + "]")))
        .withMessageContaining("payload_invalid");
  }

  @Test
  @DisplayName("SPL-18 what an element is, is not the array's affair")
  void leavesElements() {
    assertThat(BulkReader.sources(parsed("[null,[[]],{}]")))
        .hasSize(3)
        .first()
        .isInstanceOf(Value.Null.class);
  }

  private static Value parsed(String text) {
    return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
