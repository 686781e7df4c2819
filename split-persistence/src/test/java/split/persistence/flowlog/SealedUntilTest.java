package split.persistence.flowlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealedUntilTest {
  @ParameterizedTest(name = "{3} at {1}, written at {2}, sealed until {0}")
  @DisplayName("SEC-5 no row is dated into a window that is sealed, or could be soon")
  @CsvSource(
      nullValues = "-",
      value = {
        "11:50:00, -,        12:00:00, 12:00:00",
        "11:50:00, 11:59:30, 12:00:00, 11:59:30",
        "11:50:00, 11:51:00, 12:00:00, 11:55:00",
        "11:58:00, 11:56:00, 12:00:00, 11:58:00",
        "12:10:00, -,        12:00:00, 12:10:00",
      })
  void dated(String sealed, String happened, String now, String expected) {
    SealedUntil until = new SealedUntil();
    until.advance(at(sealed));
    until.advance(at("11:00:00"));
    assertThat(until.date(happened == null ? null : at(happened), at(now))).isEqualTo(at(expected));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-03-01T" + time + "Z");
  }
}
