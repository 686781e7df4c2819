package split.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {
  private final Hand clock = new Hand();
  private final ShortMemory<String, Integer> memory = new ShortMemory<>(clock);
  private final AtomicInteger readings = new AtomicInteger();
  private final Function<String, Optional<Integer>> reading =
      key -> Optional.of(readings.incrementAndGet());

  @Test
  @DisplayName("SEC-1 an answer lives less than a second")
  void forgetsWithinASecond() {
    assertThat(memory.recall("a", reading)).contains(1);
    clock.now = clock.now.plusMillis(899);
    assertThat(memory.recall("a", reading)).contains(1);
    clock.now = clock.now.plusMillis(1);
    assertThat(memory.recall("a", reading)).contains(2);
    assertThat(ShortMemory.LIFE).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  @DisplayName("SEC-1 what was being read during a change is not kept, nor is absence")
  void keepsNothingStale() {
    memory.recall(
        "a",
        key -> {
          memory.forget();
          return reading.apply(key);
        });
    assertThat(memory.recall("a", reading)).contains(2);
    assertThat(memory.recall("b", key -> Optional.empty())).isEmpty();
    assertThat(memory.recall("b", reading)).contains(3);
  }

  @Test
  @DisplayName("SEC-1 a clock that was set back keeps nothing alive")
  void survivesClockChanges() {
    memory.recall("a", reading);
    clock.now = clock.now.minusSeconds(60);
    assertThat(memory.recall("a", reading)).contains(2);
  }

  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
