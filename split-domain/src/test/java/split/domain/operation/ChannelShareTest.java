package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelShareTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration ASKED = Duration.ofSeconds(20);
  private static final Outcome THROTTLED = new Outcome.Throttled(ASKED, "429");
  private static final Outcome DONE = new Outcome.Succeeded("shown");

  @ParameterizedTest(
      name = "MKT-5 of {0} workers {1} are left after being throttled, {2} after one success more")
  @CsvSource({"16,8,9", "12,8,9", "8,8,9"})
  void halves(int workers, int left, int thenMore) {
    ChannelShare throttled = new ChannelShare(16, workers, Instant.MIN).after(THROTTLED, NOW);
    assertThat(throttled.workers()).isEqualTo(left);
    assertThat(throttled.after(DONE, NOW).workers()).isEqualTo(thenMore);
  }

  @Test
  @DisplayName("MKT-5 nothing is claimed before the time the marketplace named")
  void rests() {
    ChannelShare throttled = ChannelShare.of(16).after(THROTTLED, NOW);
    assertThat(throttled.free(0, NOW.plus(ASKED).minusMillis(1))).isZero();
    assertThat(throttled.free(0, NOW.plus(ASKED))).isEqualTo(8);
    assertThat(throttled.free(7, NOW.plus(ASKED))).isEqualTo(1);
    assertThat(throttled.free(9, NOW.plus(ASKED))).isZero();
  }

  @Test
  @DisplayName(
      "MKT-5 calls that were throttled together halve the share once, and the longest rest holds")
  void together() {
    ChannelShare share =
        ChannelShare.of(16)
            .after(THROTTLED, NOW)
            .after(new Outcome.Throttled(Duration.ofSeconds(5), "429"), NOW.plusSeconds(1))
            .after(THROTTLED, NOW.plusSeconds(2));
    assertThat(share).isEqualTo(new ChannelShare(16, 8, NOW.plusSeconds(22)));
    assertThat(share.after(THROTTLED, NOW.plusSeconds(22)).workers()).isEqualTo(8);
  }

  @Test
  @DisplayName("MKT-5 a share never grows beyond the full one")
  void bounded() {
    assertThat(ChannelShare.of(16).after(DONE, NOW)).isEqualTo(ChannelShare.of(16));
  }
}
