package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final long HANGING = 1;
  private static final long OTHER = 2;

  private final Workers workers = new Workers(3, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  @Test
  @DisplayName("MKT-5 R5 a channel that holds all of its workers holds none of another's")
  void apart() {
    assertThat(workers.reserve(HANGING).workers()).isEqualTo(3);
    assertThat(workers.reserve(HANGING).workers()).isZero();
    assertThat(workers.reserve(OTHER).workers()).isEqualTo(3);
    workers.release(HANGING, 1, 0);
    assertThat(workers.reserve(HANGING).workers()).isEqualTo(1);
  }

  @Test
  @DisplayName("MKT-5 a throttled channel rests, another goes on")
  void rests() {
    workers.learn(HANGING, new Outcome.Throttled(Duration.ofSeconds(1), "429"));
    assertThat(workers.reserve(HANGING).workers()).isZero();
    assertThat(workers.reserve(OTHER).workers()).isEqualTo(3);
  }

  @Test
  @DisplayName("FIX-7 whoever stops waits for those at work, and not for ever")
  void idle() throws Exception {
    workers.reserve(OTHER);
    assertThat(workers.awaitIdle(Duration.ofMillis(1))).isFalse();
    Thread.ofVirtual().start(() -> workers.release(OTHER, 3, 1));
    assertThat(workers.awaitIdle(Duration.ofSeconds(30))).isTrue();
  }

  @Test
  @DisplayName("FIX-6 half of a channel's workers at most are at work on what has failed before")
  void retries() {
    Workers eight = new Workers(8, Clock.systemUTC());
    assertThat(eight.reserve(OTHER)).isEqualTo(new Reservation(8, 4, true));
    eight.release(OTHER, 5, 1);
    assertThat(eight.reserve(OTHER)).isEqualTo(new Reservation(5, 1, false));
    eight.release(OTHER, 8, 4);
    assertThat(eight.reserve(OTHER)).isEqualTo(new Reservation(8, 4, false));
  }

  @Test
  @DisplayName("FIX-6 even a single worker takes what has failed before at every fourth turn")
  void single() {
    Workers one = new Workers(1, Clock.systemUTC());
    List<Boolean> turns =
        IntStream.range(0, 9)
            .mapToObj(
                turn -> {
                  boolean first = one.reserve(OTHER).retriesFirst();
                  one.release(OTHER, 1, 1);
                  return first;
                })
            .toList();
    assertThat(turns).containsExactly(true, false, false, false, true, false, false, false, true);
  }

  @Test
  @DisplayName("P4 whoever gives workers back hears of those who found none meanwhile")
  void wanted() {
    workers.reserve(OTHER);
    assertThat(workers.release(OTHER, 3, 1)).isFalse();
    workers.reserve(OTHER);
    workers.reserve(OTHER);
    assertThat(workers.release(OTHER, 0, 0)).isFalse();
    assertThat(workers.release(OTHER, 3, 1)).isTrue();
    workers.reserve(OTHER);
    assertThat(workers.release(OTHER, 3, 1)).isFalse();
  }

  @Test
  @DisplayName("OPS-1 who is at work is known for each channel")
  void busy() {
    workers.reserve(HANGING);
    workers.reserve(OTHER);
    workers.release(OTHER, 3, 0);
    workers.release(HANGING, 1, 0);
    assertThat(workers.busy()).containsExactly(Map.entry(HANGING, 2));
  }
}
