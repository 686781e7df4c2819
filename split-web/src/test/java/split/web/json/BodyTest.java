package split.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
  @ParameterizedTest(name = "SEC-3 {0} is JSON")
  @ValueSource(
      strings = {
        "application/json",
        "APPLICATION/JSON",
        "application/json; charset=utf-8",
        "application/json;charset=\"UTF-8\""
      })
  void takesJson(String type) {
    assertThat(Body.isJson(type)).isTrue();
  }

  @ParameterizedTest(name = "SEC-3 {0} is not JSON")
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/json; charset=iso-8859-9",
        "application/jsonx",
        "application/*",
        "json",
        ";"
      })
  void refusesOthers(String type) {
    assertThat(Body.isJson(type)).isFalse();
  }
}
