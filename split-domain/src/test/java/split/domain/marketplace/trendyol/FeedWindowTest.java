package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedWindowTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  @DisplayName("MKT-5 a feed starts a minute before the question, for clocks that differ")
  void opens() {
    FeedWindow opened = FeedWindow.CLOSED.serving(at(0), at(5));
    assertThat(opened).isEqualTo(new FeedWindow(at(-60), at(-60), null, Instant.MIN));
    assertThat(opened.answers(at(0), at(5))).isFalse();
    assertThat(opened.complete(at(5)).answers(at(0), at(5))).isTrue();
  }

  @ParameterizedTest
  @DisplayName("MKT-5 what was read is an answer for three seconds, and to no later question")
  @CsvSource({
    "0, 10, true",
    "0, 13, true",
    "0, 13.001, false",
    "10, 10, true",
    "10.001, 11, false",
    "-0.001, 10, false"
  })
  void answers(double since, double now, boolean answers) {
    FeedWindow read = FeedWindow.CLOSED.serving(at(0), at(10)).complete(at(10));
    assertThat(read.answers(at(since), at(now))).isEqualTo(answers);
  }

  @Test
  @DisplayName("MKT-5 what was read before Trendyol spoke up is no answer")
  void heard() {
    FeedWindow read = FeedWindow.CLOSED.serving(at(0), at(10)).complete(at(10));
    assertThat(read.heard(at(9)).answers(at(0), at(11))).isTrue();
    assertThat(read.heard(at(10)).answers(at(0), at(11))).isFalse();
    assertThat(read.heard(at(10)).heard(at(8)).answers(at(0), at(11))).isFalse();
    assertThat(read.heard(at(10)).complete(at(11)).answers(at(0), at(11))).isTrue();
    assertThat(read.heard(at(10)).serving(at(-5), at(11)).complete(at(10)).answers(at(0), at(11)))
        .isFalse();
  }

  @Test
  @DisplayName("MKT-5 the next reading starts a minute before the latest change that was shown")
  void overlaps() {
    FeedWindow opened = FeedWindow.CLOSED.serving(at(0), at(10));
    assertThat(opened.read(at(-60), at(10)).next()).isEqualTo(at(-60));
    assertThat(opened.read(at(8), at(10)).next()).isEqualTo(at(-52));
    assertThat(opened.read(at(8), at(10)).read(at(3), at(10)).next()).isEqualTo(at(-52));
    assertThat(opened.read(at(8), at(10)).from()).isEqualTo(at(-60));
  }

  @Test
  @DisplayName("MKT-6 a change from the future does not carry the feed past the present")
  void future() {
    FeedWindow opened = FeedWindow.CLOSED.serving(at(0), at(10));
    assertThat(opened.read(at(10_800), at(10)).next()).isEqualTo(at(-50));
  }

  @Test
  @DisplayName("MKT-5 an earlier question opens the feed further back, a later one does not")
  void earlier() {
    FeedWindow read = FeedWindow.CLOSED.serving(at(0), at(10)).read(at(9), at(10)).complete(at(10));
    assertThat(read.serving(at(20), at(21))).isEqualTo(read);
    assertThat(read.serving(at(0), at(21))).isEqualTo(read);
    assertThat(read.serving(at(-1), at(21)))
        .isEqualTo(new FeedWindow(at(-61), at(-61), null, Instant.MIN));
  }

  @Test
  @DisplayName("MKT-5 a feed that has rested starts anew instead of catching up")
  void rested() {
    FeedWindow read = FeedWindow.CLOSED.serving(at(0), at(10)).complete(at(10));
    assertThat(read.serving(at(300), at(310))).isEqualTo(read);
    assertThat(read.serving(at(300), at(310.001)))
        .isEqualTo(new FeedWindow(at(240), at(240), null, Instant.MIN));
  }

  @Test
  @DisplayName("MKT-5 a reading that broke off is carried on where it stopped")
  void brokenOff() {
    FeedWindow broken = FeedWindow.CLOSED.serving(at(0), at(10)).read(at(9), at(10));
    assertThat(broken.answers(at(0), at(10))).isFalse();
    assertThat(broken.serving(at(0), at(12))).isEqualTo(broken);
  }

  @Test
  @DisplayName("MKT-5 what is forgotten is no answer any more, and the feed reaches back an hour")
  void forgets() {
    FeedWindow read = FeedWindow.CLOSED.serving(at(0), at(10)).complete(at(10));
    assertThat(read.forgetting(at(-61))).isEqualTo(read);
    assertThat(read.forgetting(at(-59)).answers(at(0), at(10))).isFalse();
    assertThat(read.forgetting(at(-59)).answers(at(1), at(10))).isTrue();
    assertThat(FeedWindow.reaches(at(0), at(3600))).isTrue();
    assertThat(FeedWindow.reaches(at(0), at(3600.001))).isFalse();
  }

  private static Instant at(double seconds) {
    return NOON.plusMillis(Math.round(seconds * 1000));
  }
}
