package split.bench.faults;

import java.time.Duration;
import split.bench.Child;

/** Nothing is harmed but what the marketplaces do, if they do anything. */
final class Quiet implements Nemesis {
  @Override
  public void strike(Trial trial) {
    while (!trial.isOver()) {
      Child.pause(Duration.ofMillis(200));
    }
  }
}
