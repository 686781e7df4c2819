package split.bench.faults;

import java.time.Duration;
import java.time.Instant;
import split.bench.Child;

/**
 * More is asked than usual.
 *
 * @param times the ordinary rate
 * @param length of each wave; in between as long a rest
 */
record Pressure(double times, Duration length) implements Nemesis {
  @Override
  public void strike(Trial trial) {
    double ordinary = trial.load().rate();
    while (!trial.isOver()) {
      trial.count("waves");
      trial.load().rate(ordinary * times);
      rest(trial);
      trial.load().rate(ordinary);
      rest(trial);
    }
  }

  private void rest(Trial trial) {
    Instant until = Instant.now().plus(length);
    while (!trial.isOver() && Instant.now().isBefore(until)) {
      Child.pause(Duration.ofMillis(100));
    }
  }
}
