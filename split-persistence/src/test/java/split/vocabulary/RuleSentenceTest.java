package split.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.FailedIntegration.Rule;

class RuleSentenceTest {
  @Test
  @DisplayName("FIX-1 the published rule reads as a sentence")
  void published() {
    assertThat(RuleSentence.of("order", FailedIntegration.DEFAULTS.ruleFor("order")))
        .isEqualTo(
            "A failed order rests 8 hours, is tried 3 times more at most,"
                + " and is given up 16 hours 0 minutes 1 second after its first failure.");
    assertThat(RuleSentence.ofSent(Duration.ofHours(6)))
        .isEqualTo("What was sent and shows no result for 6 hours has failed.");
  }

  @Test
  @DisplayName("FIX-1 so do its limits")
  void limits() {
    assertThat(RuleSentence.of("order", new Rule(Duration.ofHours(1), Duration.ofHours(1), 0)))
        .isEqualTo("A failed order is given up at once.");
    assertThat(RuleSentence.of("order", new Rule(Duration.ZERO, Duration.ofDays(1), 1)))
        .isEqualTo(
            "A failed order does not rest, is tried 1 time more at most,"
                + " and is given up 1 day after its first failure.");
  }

  @ParameterizedTest(name = "FIX-1 {0} s are {1}")
  @CsvSource({
    "0,     0 seconds",
    "1,     1 second",
    "90,    1 minute 30 seconds",
    "3600,  1 hour",
    "57601, 16 hours 0 minutes 1 second",
    "90000, 1 day 1 hour",
    "86460, 1 day 0 hours 1 minute"
  })
  void spoken(int seconds, String words) {
    assertThat(Spoken.of(Duration.ofSeconds(seconds))).isEqualTo(words);
  }
}
