package split.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.bench.Child;

/** One node's clock is ten minutes off; which way, the seed says. */
final class ClockOff implements Nemesis {
  private static final List<Path> LIBRARIES =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
          Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"),
          Path.of("/usr/lib/faketime/libfaketimeMT.so.1"));

  static Optional<Path> library() {
    return LIBRARIES.stream().filter(Files::exists).findFirst();
  }

  @Override
  public void strike(Trial trial) {
    Node node = trial.anyNode();
    node.stop();
    trial.interrupted("restarts");
    node.start(
        Map.of(
            "LD_PRELOAD",
            library().orElseThrow().toString(),
            "FAKETIME",
            trial.random().nextBoolean() ? "+10m" : "-10m",
            "FAKETIME_DONT_FAKE_MONOTONIC",
            "1"));
    trial.count("clocks off");
    while (!trial.isOver()) {
      Child.pause(Duration.ofMillis(200));
    }
    trial.interrupted("restarts");
    node.heal();
  }
}
