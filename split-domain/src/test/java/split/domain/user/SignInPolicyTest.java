package split.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPolicyTest {
  private static final Instant FAILED = Instant.parse("2026-01-01T12:00:00Z");

  @ParameterizedTest(
      name = "SEC-4 after {0} failures, {1} s since the last, {2} s are still to wait")
  @CsvSource({
    "0,0,0",
    "4,0,0",
    "5,0,1",
    "5,1,0",
    "6,0,2",
    "8,3,5",
    "13,0,256",
    "14,0,300",
    "14,299,1",
    "1000000,0,300",
    "1000000,301,0"
  })
  void waits(int failures, long since, long left) {
    assertThat(SignInPolicy.wait(failures, FAILED, FAILED.plusSeconds(since)))
        .isEqualTo(Duration.ofSeconds(left));
  }
}
