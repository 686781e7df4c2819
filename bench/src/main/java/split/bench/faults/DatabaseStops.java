package split.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import split.bench.Child;

/**
 * PostgreSQL ends and comes back; no node is restarted.
 *
 * @param signals in turn: {@code INT} fast, {@code QUIT} immediate, {@code KILL}
 */
record DatabaseStops(List<String> signals) implements Nemesis {
  static final Duration BOUND = Duration.ofSeconds(5);

  @Override
  public void strike(Trial trial) {
    int turn = 0;
    do {
      trial.pause(1000, 3000);
      trial.interrupted("database stops");
      trial.cluster().postgres().server().end(signals.get(turn++ % signals.size()));
      trial.pause(500, 3000);
      trial.cluster().postgres().startAgain();
      awaitServing(trial, Instant.now());
      trial.interrupted("database starts");
    } while (!trial.isOver());
  }

  static void awaitServing(Trial trial, Instant since) {
    for (Node node : trial.cluster().nodes()) {
      trial.recovered("database back", BOUND, since, node::isServing);
    }
    Child.pause(Duration.ofMillis(500));
  }
}
