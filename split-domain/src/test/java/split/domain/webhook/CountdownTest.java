package split.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.persistence.json.Json;
import split.vocabulary.Violation;

class CountdownTest {
  @ParameterizedTest(name = "SC-1 {0}: {1}, {2}, {3}, {4} seconds")
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 120 | 120 | 120 | 120",
        "{'choice':'fixed','kwargs':{'seconds':7}} | 7 | 7 | 7 | 7",
        "{'choice':'linear','kwargs':{'base':30}} | 0 | 30 | 60 | 300",
        "{'choice':'linear','kwargs':{'base':30,'limit':45}} | 0 | 30 | 45 | 45",
        "{'choice':'exponential','kwargs':{'base':2}} | 1 | 2 | 4 | 1024",
        "{'choice':'exponential','kwargs':{'base':2,'factor':3,'limit':50}} | 3 | 6 | 12 | 50",
        "{'choice':'exponential','kwargs':{'base':99}} | 1 | 99 | 9801 | 86400",
        "{'choice':'random','kwargs':{'min_value':10,'max_value':20}} | 15 | 15 | 15 | 15",
      })
  void delays(String config, int first, int second, int third, int eleventh) {
    Countdown countdown = read(config, List.of());
    assertThat(List.of(0, 1, 2, 10))
        .extracting(failed -> countdown.after(failed, 0.5).toSeconds())
        .containsExactly((long) first, (long) second, (long) third, (long) eleventh);
  }

  @ParameterizedTest(name = "SC-1 {0} is refused: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'choice':'weekly','kwargs':{}} | /choice | \"weekly\" is not a valid choice.",
        "{'kwargs':{}} | /choice | \"\" is not a valid choice.",
        "{'choice':'fixed','kwargs':{'seconds':-1}} | /kwargs/seconds | must be a number in range",
        "{'choice':'fixed','kwargs':{}} | /kwargs/seconds | must be a number in range",
        "{'choice':'fixed','kwargs':{'seconds':1,'limit':2}} | /kwargs | has no place for this name",
        "{'choice':'exponential','kwargs':{'base':2,'factor':0.5}} | /kwargs/factor | must be a number in range",
        "{'choice':'random','kwargs':{'min_value':5,'max_value':5}} | /kwargs | min_value must be less than max_value",
        "{'choice':'linear'} | /kwargs | must be an object",
      })
  void refused(String config, String place, String message) {
    List<Violation> violations = new ArrayList<>();
    read(config, violations);
    assertThat(violations.getFirst().pointer()).isEqualTo("/retry_countdown_config" + place);
    assertThat(violations.getFirst().message()).isEqualTo(message);
  }

  @Test
  @DisplayName("SC-1 a random wait lies between its ends")
  void random() {
    Countdown countdown = new Countdown.Random(10, 20);
    assertThat(countdown.after(3, 0)).isEqualTo(Duration.ofSeconds(10));
    assertThat(countdown.after(3, 0.999)).isLessThan(Duration.ofSeconds(20));
  }

  private static Countdown read(String config, List<Violation> violations) {
    return CountdownForm.read(Json.MAPPER.readTree(config.replace('\'', '"')), violations);
  }
}
