package split.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolePathsTest {
  @ParameterizedTest(name = "SEC-4 after signing in nobody is led to {0}")
  @ValueSource(
      strings = {
        "https://evil.example/console/users.xhtml",
        "//evil.example/console/users.xhtml",
        "/\\evil.example",
        "/console/../api/v1/tokens/",
        "/console/users.xhtml#x",
        "/console/users.xhtml?a=\"><script>",
        "/console/users.xhtml\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        ""
      })
  void elsewhere(String written) {
    assertThat(ConsolePaths.page(written)).isEqualTo(ConsolePaths.HOME);
  }

  @Test
  @DisplayName("SEC-4 after signing in one comes to the page wanted, with its filter")
  void wanted() {
    String page = "/console/monitoring.xhtml?search=2049&from=2026-01-01T10%3A00";
    assertThat(ConsolePaths.page(page)).isEqualTo(page);
    assertThat(ConsolePaths.page(null)).isEqualTo(ConsolePaths.HOME);
  }
}
