package split.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import split.sandbox.Switch;
import split.sandbox.wire.JsonFormat.BadJson;

class FaultJsonTest {
  @Test
  @DisplayName("MKT-7 no two switches have one name")
  void names() {
    assertThat(FaultJson.switches()).extracting(Switch::wireName).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "MKT-7 the line of a switch can be {0}")
  @ValueSource(strings = {"31", "\"aaaaaaaa-0000-4000-8000-000000000001\""})
  void line(String id) {
    String body = "{\"name\":\"customer_cancels_line\",\"line_id\":%s}".formatted(id);

    assertThat(FaultJson.read(body).getFirst().lineId()).contains(id.replace("\"", ""));
  }

  @ParameterizedTest(name = "MKT-7 the switch {0} is refused")
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":\"nothing\"}",
        "{\"name\":\"remainder\",\"value\":\"nothing\"}",
        "{\"name\":\"throttle\",\"value\":\"nothing\"}",
        "{\"name\":\"throttle\",\"operation\":\"nothing\"}",
        "{\"name\":\"throttle\",\"nothing\":1}"
      })
  void wrong(String body) {
    assertThatThrownBy(() -> FaultJson.read(body)).isInstanceOf(BadJson.class);
  }
}
