package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest(name = "MKT-5 asked to wait {0}, we wait {1} s")
  @CsvSource({
    ", 60",
    "30, 30",
    "0, 1",
    "999999999, 3600",
    "1767225630, 30",
    "1767225600, 1",
    "1767225000, 1",
    "1767312000, 3600",
    "1767225630500, 30",
    "1767225000000, 1",
    "99999999999999999999, 60",
    "1.5, 60"
  })
  void waits(String header, long seconds) {
    assertThat(RetryAfter.of(header, NOW).toSeconds()).isEqualTo(seconds);
    assertThat(RetryAfter.of(header, NOW)).isLessThanOrEqualTo(Duration.ofHours(1));
  }
}
