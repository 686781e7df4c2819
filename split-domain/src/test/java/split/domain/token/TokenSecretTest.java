package split.domain.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenSecretTest {
  @Test
  @DisplayName("SEC-1 a token has 256 random bits and is stored as its SHA-256")
  void isRandom() {
    TokenSecret secret = TokenSecret.fresh();
    assertThat(secret.value()).startsWith("split_").isNotEqualTo(TokenSecret.fresh().value());
    assertThat(Base64.getUrlDecoder().decode(secret.value().substring(6))).hasSize(32);
    assertThat(new TokenSecret("abc").hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  @DisplayName("SEC-1 a hint gives four characters of our own tokens and nothing of others")
  void hints() {
    TokenSecret secret = TokenSecret.fresh();
    assertThat(secret.hint()).isEqualTo(secret.value().substring(0, 10) + "…");
    assertThat(new TokenSecret("chosen-by-somebody").hint()).isEqualTo("…");
    assertThat(secret.toString()).doesNotContain(secret.value());
  }
}
