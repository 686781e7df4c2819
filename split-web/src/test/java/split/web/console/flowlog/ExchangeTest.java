package split.web.console.flowlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExchangeTest {
  private final Exchange exchange = new Exchange();

  @Test
  @DisplayName("SPL-16 JSON is laid out, behind the line that says where it was sent, too")
  void laid_out() {
    assertThat(exchange.pretty("POST https://x/y\n\n{\"a\":[1,2]}"))
        .startsWith("POST https://x/y\n\n{")
        .contains("\n  \"a\"");
  }

  @Test
  @DisplayName("SPL-16 what is no JSON stays as it is, cut or not")
  void as_it_is() {
    assertThat(exchange.pretty(null)).isNull();
    assertThat(exchange.pretty("503")).isEqualTo("503");
    assertThat(exchange.pretty("{\"a\":[1,")).isEqualTo("{\"a\":[1,");
  }
}
