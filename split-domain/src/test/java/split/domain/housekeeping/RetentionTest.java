package split.domain.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  @ParameterizedTest(name = "ADM-6 {0} {1}")
  @CsvSource({"7,DAYS,PT168H", "36500,DAYS,PT876000H", "' 24 ',HOURS,PT24H"})
  void allowed(String value, ChronoUnit unit, Duration time) {
    assertThat(Retention.of("SPLIT_KEEP_IT", value, unit, 7).time()).isEqualTo(time);
  }

  @ParameterizedTest(name = "SPL-11 ADM-6 ''{0}'' days are refused in one clear line")
  @ValueSource(strings = {"6", "0", "-7", "7.5", "a week", "", "36501", "99999999999999999999"})
  void refused(String value) {
    assertThatThrownBy(() -> Retention.of("SPLIT_KEEP_IT", value, ChronoUnit.DAYS, 7))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Split does not start: SPLIT_KEEP_IT is '%s' and must be a whole number from 7 to 36500"
                .formatted(value));
  }

  @Test
  @DisplayName("ADM-6 what is older than the time may go; with 0 nothing ever does")
  void cutoff() {
    assertThat(new Retention(Duration.ofDays(1)).cutoff(NOW))
        .contains(Instant.parse("2026-03-09T12:00:00Z"));
    assertThat(new Retention(Duration.ZERO).cutoff(NOW)).isEmpty();
  }
}
