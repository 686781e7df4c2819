package split.domain.marketplace.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTimeTest {
  @ParameterizedTest
  @DisplayName(
      "MKT-4 the window is in Turkish time, in whole minutes, wider than the clocks may differ, a day at most")
  @CsvSource({
    "2026-11-20T09:00:00Z, 2026-11-20T09:00:10Z, 2026-11-20 11:55, 2026-11-20 12:06",
    "2026-11-20T09:00:59Z, 2026-11-20T09:30:00Z, 2026-11-20 11:55, 2026-11-20 12:35",
    "2026-11-20T21:00:00Z, 2026-11-20T21:00:00Z, 2026-11-20 23:55, 2026-11-21 00:05",
    "2026-11-20T09:00:00Z, 2026-11-23T09:00:00Z, 2026-11-20 11:55, 2026-11-21 11:55",
    "2026-06-30T22:00:00Z, 2026-06-30T22:00:00Z, 2026-07-01 00:55, 2026-07-01 01:05"
  })
  void window(Instant since, Instant now, String begin, String end) {
    assertThat(PackingTime.since(since, now)).isEqualTo(new PackingTime(null, begin, end));
  }
}
