package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
  private static final Account NOBODY = new Account("shop", Map.of(), new Exchanges());

  @ParameterizedTest
  @DisplayName("MKT-6 what does not parse strictly is no JSON")
  @ValueSource(
      strings = {
        "",
        "null",
        "{",
        "{} {}",
        "{\"a\":1,\"a\":2}",
        "[1]",
        "\"text\"",
        "<html>",
        "{\"a\":1e}",
        "{'a':1}",
        "{\"a\":NaN}"
      })
  void strictJson(String body) {
    assertThat(answer("application/json", body.getBytes(StandardCharsets.UTF_8)).json(Map.class))
        .isEmpty();
  }

  @Test
  @DisplayName("MKT-6 deep nesting, broken UTF-8 and a wrong content type are no JSON")
  void otherwiseNoJson() {
    byte[] fine = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    assertThat(answer("application/json;charset=UTF-8", fine).json(Map.class)).isPresent();
    assertThat(answer("text/html", fine).json(Map.class)).isEmpty();
    assertThat(answer("", fine).json(Map.class)).isEmpty();
    assertThat(answer("application/json", new byte[] {'"', (byte) 0xC3, '"'}).json(String.class))
        .isEmpty();
    String deep = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";
    assertThat(answer("application/json", deep.getBytes(StandardCharsets.UTF_8)).json(Map.class))
        .isEmpty();
  }

  private static Answer answer(String type, byte[] body) {
    return new Answer(200, type, null, body, Instant.EPOCH, Secrets.of(NOBODY, List.of()));
  }
}
