package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final long HANGING = 1;
  private static final long OTHER = 2;

  private final Workers workers = new Workers(3, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  @Test
  @DisplayName("MKT-5 R5 a channel that holds all of its workers holds none of another's")
  void apart() {
    assertThat(workers.reserve(HANGING)).isEqualTo(3);
    assertThat(workers.reserve(HANGING)).isZero();
    assertThat(workers.reserve(OTHER)).isEqualTo(3);
    workers.release(HANGING, 1);
    assertThat(workers.reserve(HANGING)).isEqualTo(1);
  }

  @Test
  @DisplayName("MKT-5 a throttled channel rests, another goes on")
  void rests() {
    workers.learn(HANGING, new Outcome.Throttled(Duration.ofSeconds(1), "429"));
    assertThat(workers.reserve(HANGING)).isZero();
    assertThat(workers.reserve(OTHER)).isEqualTo(3);
  }

  @Test
  @DisplayName("FIX-7 whoever stops waits for those at work, and not for ever")
  void idle() throws Exception {
    workers.reserve(OTHER);
    assertThat(workers.awaitIdle(Duration.ofMillis(1))).isFalse();
    Thread.ofVirtual().start(() -> workers.release(OTHER, 3));
    assertThat(workers.awaitIdle(Duration.ofSeconds(30))).isTrue();
  }

  @Test
  @DisplayName("OPS-1 who is at work is known for each channel")
  void busy() {
    workers.reserve(HANGING);
    workers.reserve(OTHER);
    workers.release(OTHER, 3);
    workers.release(HANGING, 1);
    assertThat(workers.busy()).containsExactly(Map.entry(HANGING, 2));
  }
}
