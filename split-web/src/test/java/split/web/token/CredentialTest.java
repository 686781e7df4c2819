package split.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {
  @ParameterizedTest(name = "SPL-3 {0} is the credential abc")
  @ValueSource(
      strings = {
        "abc",
        "Token abc",
        "token abc",
        "TOKEN  abc",
        "Bearer abc",
        "bearer abc",
        " abc "
      })
  void findsTheSecret(String header) {
    assertThat(Credential.in(header)).contains("abc");
  }

  @ParameterizedTest(name = "SPL-3 {0} is none")
  @ValueSource(strings = {"Basic abc", "Token a b", "", "ä", "a\tb"})
  void refusesOthers(String header) {
    assertThat(Credential.in(header)).isEmpty();
  }
}
