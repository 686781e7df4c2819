package split.domain.marketplace.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.Push;

class HepsiburadaPushTest {
  @Test
  @DisplayName("MKT-4 a package given up: its number and its orders are looked at")
  void unpacked() {
    assertThat(
            hear(
                "PUT",
                "packages/501/unpack",
                "{\"unpackedDate\":\"2026-11-20T12:00:00\",\"packageNumber\":\"501\","
                    + "\"merchantId\":\"x\",\"orderNumbers\":[\"416\",417,null]}"))
        .isEqualTo(new Push.Hint(Set.of("416", "417"), Set.of("501")));
    assertThat(hear("PUT", "packages/501/unpack", "{}"))
        .isEqualTo(new Push.Hint(Set.of(), Set.of("501")));
  }

  @Test
  @DisplayName("MKT-4 a package made by others: its number and its orders are looked at")
  void packed() {
    assertThat(hear("POST", "packages", Merchant.shown("502", "Open", "416")))
        .isEqualTo(new Push.Hint(Set.of("416"), Set.of("502")));
  }

  @Test
  @DisplayName("MKT-4 a cancelled line names no order: understood, and nothing to look at")
  void cancelled() {
    assertThat(
            hear(
                "PUT",
                "lineitems/" + Merchant.LINE + "/cancel",
                "{\"cancelDate\":\"2026-11-20T12:00:00\",\"quantity\":1,\"cancelledBy\":\"Customer\"}"))
        .isEqualTo(new Push.Hint(Set.of(), Set.of()));
  }

  @ParameterizedTest
  @DisplayName("MKT-6 what cannot be read is said to be so, what comes elsewhere is unknown")
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT  | packages/501/unpack | null                        | Unreadable",
        "PUT  | packages/501/unpack | {\"orderNumbers\":[{}]}     | Unreadable",
        "PUT  | packages/501/unpack | {\"orderNumbers\"           | Unreadable",
        "POST | packages            | {}                          | Unreadable",
        "POST | packages            | null                        | Unreadable",
        "POST | packages            | {\"packageNumber\":\"5\"}   | Unreadable",
        "PUT  | lineitems/a/cancel  | []                          | Unreadable",
        "PUT  | lineitems/a/cancel  | x                           | Unreadable",
        "POST | packages/501/unpack | {}                          | Unknown",
        "PUT  | packages            | {}                          | Unknown",
        "PUT  | packages/../unpack  | {}                          | Unknown",
        "PUT  | lineitems/cancel    | {}                          | Unknown",
        "POST | orders              | {}                          | Unknown"
      })
  void others(String method, String path, String body, String heard) {
    assertThat(hear(method, path, body).getClass().getSimpleName()).isEqualTo(heard);
  }

  @Test
  @DisplayName("MKT-1 the paths' capitals do not matter")
  void capitals() {
    assertThat(hear("PUT", "Packages/501/Unpack", "{}")).isInstanceOf(Push.Hint.class);
  }

  private static Push hear(String method, String path, String body) {
    return new HepsiburadaMarketplace()
        .hear(Merchant.account(""), new Push.Message(method, path, body));
  }
}
