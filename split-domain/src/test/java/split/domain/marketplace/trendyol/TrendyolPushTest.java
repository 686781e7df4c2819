package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.Push;

class TrendyolPushTest {
  private static final String CHILD =
      "{\"shipmentPackageId\":93,\"orderNumber\":\"8\",\"status\":\"CREATED\",\"lines\":[],"
          + "\"originPackageIds\":[92,null]}";

  @Test
  @DisplayName("MKT-1 a package says where to look: at its order, itself and where it came from")
  void onePackage() {
    assertThat(hear(CHILD)).isEqualTo(new Push.Hint(Set.of("8"), Set.of("92", "93")));
    assertThat(hear("{\"id\":93,\"orderNumber\":8}"))
        .isEqualTo(new Push.Hint(Set.of("8"), Set.of("93")));
  }

  @Test
  @DisplayName("MKT-1 a page of packages is one hint")
  void page() {
    String page = "{\"page\":0,\"content\":[" + CHILD + ",{\"id\":5,\"orderNumber\":\"7\"}]}";
    assertThat(hear(page)).isEqualTo(new Push.Hint(Set.of("7", "8"), Set.of("5", "92", "93")));
  }

  @ParameterizedTest
  @DisplayName("MKT-6 anything that is no package is unreadable")
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{}",
        "{\"content\":[]}",
        "{\"content\":[null]}",
        "{\"content\":[{\"id\":5}]}",
        "{\"orderNumber\":\"8\"}",
        "{\"id\":\"../x\",\"orderNumber\":\"8\"}",
        "{\"id\":5,\"orderNumber\":\"8\"} x"
      })
  void unreadable(String body) {
    assertThat(hear(body)).isInstanceOf(Push.Unreadable.class);
  }

  @ParameterizedTest
  @DisplayName("MKT-1 Trendyol only posts, and only to the address it was given")
  @CsvSource({"PUT, ''", "POST, packages", "GET, ''"})
  void unknown(String method, String path) {
    assertThat(TrendyolPush.read(new Push.Message(method, path, CHILD)))
        .isEqualTo(new Push.Unknown());
  }

  private static Push hear(String body) {
    return TrendyolPush.read(new Push.Message("POST", "", body));
  }
}
