package split.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardSignatureTest {
  @Test
  @DisplayName("N11-5 the signature is that of the published example")
  void example() {
    assertThat(
            StandardSignature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330,
                "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  @DisplayName("N11-5 a secret that is made is usable, and another each time")
  void fresh() {
    String secret = StandardSignature.freshSecret();
    assertThat(StandardSignature.isSecret(secret)).isTrue();
    assertThat(StandardSignature.freshSecret()).isNotEqualTo(secret);
  }

  @ParameterizedTest(name = "N11-5 no secret: {0}")
  @ValueSource(
      strings = {"", "secret", "whsec_", "whsec_c2hvcnQ=", "whsec_%%%%", "MfKQ9r8GKYqrTwjUPD8I"})
  void refused(String secret) {
    assertThat(StandardSignature.isSecret(secret)).isFalse();
  }
}
