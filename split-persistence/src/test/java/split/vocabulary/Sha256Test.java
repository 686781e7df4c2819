package split.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SEC-1: what is stored of a token is its digest")
class Sha256Test {
  @Test
  @DisplayName("the published digest of abc")
  void published() {
    assertThat(Sha256.hex("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  @DisplayName("a text is digested as UTF-8")
  void utf8() {
    assertThat(Sha256.hex("ğ")).isEqualTo(Sha256.hex("ğ".getBytes(StandardCharsets.UTF_8)));
  }
}
