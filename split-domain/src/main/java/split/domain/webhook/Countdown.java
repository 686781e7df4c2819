package split.domain.webhook;

import java.time.Duration;

/**
 * How long after a failed try the next one comes; the platform's four kinds, in seconds. A wait
 * never takes more than {@link #LONGEST}, however fast a countdown grows.
 */
public sealed interface Countdown {
  Duration LONGEST = Duration.ofDays(1);

  Fixed USUAL = new Fixed(120);

  /**
   * @param failed how many tries had failed before this one, from 0
   * @param chance from 0 up to 1
   */
  double seconds(int failed, double chance);

  default Duration after(int failed, double chance) {
    double seconds = Math.min(seconds(failed, chance), LONGEST.toSeconds());
    return Duration.ofMillis((long) (seconds * 1000));
  }

  record Fixed(double seconds) implements Countdown {
    @Override
    public double seconds(int failed, double chance) {
      return seconds;
    }
  }

  record Linear(double base, double limit) implements Countdown {
    @Override
    public double seconds(int failed, double chance) {
      return Math.min(base * failed, limit);
    }
  }

  record Exponential(double base, double factor, double limit) implements Countdown {
    @Override
    public double seconds(int failed, double chance) {
      return Math.min(Math.pow(base, failed) * factor, limit);
    }
  }

  record Random(double min, double max) implements Countdown {
    @Override
    public double seconds(int failed, double chance) {
      return min + (max - min) * chance;
    }
  }
}
