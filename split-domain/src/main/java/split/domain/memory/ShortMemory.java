package split.domain.memory;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Remembers what was read from the database for a moment. An answer is at most {@link #LIFE} old,
 * counted from before it was read, so that a change made by another node is seen within a second.
 * What was being read while somebody called {@link #forget} is not kept.
 */
public final class ShortMemory<K, V> {
  static final Duration LIFE = Duration.ofMillis(900);

  private static final int MOST = 10_000;

  private record Remembered<V>(V value, long since) {}

  private final Map<K, Remembered<V>> byKey = new ConcurrentHashMap<>();
  private final AtomicLong generation = new AtomicLong();
  private final Clock clock;

  public ShortMemory(Clock clock) {
    this.clock = clock;
  }

  /** Absence is not remembered: it is asked for again each time. */
  public Optional<V> recall(K key, Function<K, Optional<V>> reading) {
    long now = clock.millis();
    Remembered<V> remembered = byKey.get(key);
    if (remembered != null && isFresh(remembered, now)) {
      return Optional.of(remembered.value());
    }
    long before = generation.get();
    Optional<V> read = reading.apply(key);
    read.ifPresentOrElse(
        value -> keep(key, new Remembered<>(value, now), before), () -> byKey.remove(key));
    return read;
  }

  public void forget() {
    generation.incrementAndGet();
    byKey.clear();
  }

  private void keep(K key, Remembered<V> read, long before) {
    if (byKey.size() >= MOST) {
      byKey.clear();
    }
    byKey.put(key, read);
    if (generation.get() != before) {
      byKey.remove(key, read);
    }
  }

  private static boolean isFresh(Remembered<?> remembered, long now) {
    long age = now - remembered.since();
    return age >= 0 && age < LIFE.toMillis();
  }
}
