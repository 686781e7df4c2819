package split.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import split.bench.Child;

/** The file system under the database is full to the last byte for a while. */
final class FullDisk implements Nemesis {
  private static final Duration FULL = Duration.ofSeconds(4);
  private static final Duration BY_ITSELF = Duration.ofSeconds(5);

  @Override
  public void strike(Trial trial) {
    do {
      trial.pause(1000, 2000);
      Storage storage = trial.cluster().storage();
      trial.interrupted("disk full");
      Instant until = Instant.now().plus(FULL);
      while (Instant.now().isBefore(until)) {
        disk(storage).fill();
        Child.pause(Duration.ofMillis(200));
      }
      storage.heal();
      trial.interrupted("disk freed");
      awaitServing(trial, Instant.now());
    } while (!trial.isOver());
  }

  private static Disk disk(Storage storage) {
    return switch (storage) {
      case Postgres postgres -> postgres.disk();
      case Embedded embedded -> embedded.disk();
    };
  }

  /** The embedded database closes itself when it cannot write; then its node is started again. */
  private static void awaitServing(Trial trial, Instant since) {
    if (trial.cluster().storage().isShared()) {
      DatabaseStops.awaitServing(trial, since);
      return;
    }
    Node node = trial.cluster().nodes().getFirst();
    while (!node.isServing() && Instant.now().isBefore(since.plus(BY_ITSELF))) {
      Child.pause(Duration.ofMillis(100));
    }
    if (!node.isServing()) {
      node.kill();
      node.start(Map.of());
      trial.interrupted("restarts");
    }
  }
}
