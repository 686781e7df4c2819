package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedWindowTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final FeedWindow opened = FeedWindow.CLOSED.serving(at(0), at(10));
  private final FeedWindow read = opened.read(at(9), at(10)).complete(at(10));

  @Test
  @DisplayName("MKT-5 a feed starts a minute before the question, for clocks that differ")
  void opens() {
    assertThat(opened).isEqualTo(new FeedWindow(at(-60), at(-60), at(10), null, Instant.MIN));
    assertThat(opened.answers(at(0), at(10))).isFalse();
    assertThat(opened.complete(at(10)).answers(at(0), at(10))).isTrue();
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
    assertThat(read.answers(at(since), at(now))).isEqualTo(answers);
  }

  @Test
  @DisplayName("MKT-5 what was read before Trendyol spoke up is no answer")
  void heard() {
    assertThat(read.heard(at(9)).answers(at(0), at(11))).isTrue();
    assertThat(read.heard(at(10)).answers(at(0), at(11))).isFalse();
    assertThat(read.heard(at(10)).heard(at(8)).answers(at(0), at(11))).isFalse();
    FeedWindow again = read.heard(at(10)).serving(at(0), at(11));
    assertThat(again.complete(at(11)).answers(at(0), at(11))).isTrue();
    assertThat(again.complete(at(10)).answers(at(0), at(11))).isFalse();
  }

  @ParameterizedTest
  @DisplayName("MKT-5 the next reading starts a minute before the latest change that was shown")
  @CsvSource({"-60, -60", "-10, -60", "0, -60", "8, -52", "10, -50"})
  void overlaps(double latest, double next) {
    FeedWindow complete = opened.read(at(latest), at(10)).complete(at(10));
    assertThat(complete.next()).isEqualTo(at(next));
    assertThat(complete.from()).isEqualTo(at(-60));
    assertThat(complete.serving(at(5), at(12)).next()).isEqualTo(at(next));
  }

  @Test
  @DisplayName("MKT-6 a change from the future does not carry the feed past the present")
  void future() {
    assertThat(opened.read(at(10_800), at(10)).complete(at(10)).next()).isEqualTo(at(-50));
  }

  @Test
  @DisplayName("MKT-5 a reading that broke off goes on where it stopped, without an overlap")
  void brokenOff() {
    FeedWindow broken = opened.read(at(5), at(10));
    assertThat(broken.answers(at(0), at(10))).isFalse();
    FeedWindow resumed = broken.serving(at(0), at(40));
    assertThat(resumed.next()).isEqualTo(at(5));
    assertThat(resumed.begun()).isEqualTo(at(10));
  }

  @Test
  @DisplayName("MKT-4 after a reading in pieces the next one starts before all of them")
  void pieces() {
    FeedWindow complete =
        opened.read(at(5), at(10)).serving(at(0), at(90)).read(at(88), at(90)).complete(at(90));
    assertThat(complete.next()).isEqualTo(at(-50));
    assertThat(complete.answers(at(0), at(91))).isTrue();
  }

  @Test
  @DisplayName("MKT-5 an earlier question opens the feed further back, a later one does not")
  void earlier() {
    assertThat(read.serving(at(20), at(21)).next()).isEqualTo(read.next());
    assertThat(read.serving(at(0), at(21)).from()).isEqualTo(at(-60));
    assertThat(read.serving(at(-1), at(21)))
        .isEqualTo(new FeedWindow(at(-61), at(-61), at(21), null, Instant.MIN));
  }

  @Test
  @DisplayName("MKT-5 a feed that has rested starts anew instead of catching up")
  void rested() {
    assertThat(read.serving(at(300), at(310)).from()).isEqualTo(at(-60));
    assertThat(read.serving(at(300), at(310.001)))
        .isEqualTo(new FeedWindow(at(240), at(240), at(310.001), null, Instant.MIN));
    assertThat(read.serving(at(0), at(310.001)).next()).isEqualTo(read.next());
  }

  @Test
  @DisplayName("MKT-5 what is forgotten is no answer any more, and the feed reaches back an hour")
  void forgets() {
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
