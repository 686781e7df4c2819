package split.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an alarm rule watches of a channel. */
public enum AlarmMeasure {
  /** Operations that failed, in the window, one after the other without one that was done. */
  CONSECUTIVE_FAILURES(1_000, true),
  /** Percentage of the operations with a result in the window that failed. */
  FAILURE_RATE(100, true),
  /** Seconds that the oldest operation is overdue. */
  BACKLOG_AGE(2_592_000, false),
  /** No split was taken in the window. */
  NO_TRAFFIC(0, true),
  /** The marketplace is left alone. */
  CIRCUIT_OPEN(0, false),
  /** Operations that were given up in the window. */
  DEAD_OPERATIONS(1_000_000, true);

  public static final long SHORTEST_WINDOW = 60;

  /** What is done leaves the queue's table after a while, perhaps after an hour. */
  public static final long LONGEST_WINDOW = 86_400;

  private final long highestThreshold;
  private final boolean windowed;

  AlarmMeasure(long highestThreshold, boolean windowed) {
    this.highestThreshold = highestThreshold;
    this.windowed = windowed;
  }

  public boolean hasThreshold() {
    return highestThreshold > 0;
  }

  public long highestThreshold() {
    return highestThreshold;
  }

  public boolean hasWindow() {
    return windowed;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AlarmMeasure> of(String wire) {
    return Arrays.stream(values()).filter(measure -> measure.wire().equals(wire)).findFirst();
  }
}
