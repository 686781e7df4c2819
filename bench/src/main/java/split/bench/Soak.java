package split.bench;

import java.util.ArrayList;
import java.util.List;

/** P7: the same rate for a long time; the last quarter is compared with the second. */
final class Soak {
  private static final int SLICE = 30;

  private final Stage stage;
  private final PromiseTable table;

  Soak(Stage stage, PromiseTable table) {
    this.stage = stage;
    this.table = table;
  }

  /**
   * @param rate splits a second
   */
  void run(int minutes, double rate) {
    long count = Math.round(rate * SLICE);
    PacedLoad load = new PacedLoad(stage.node().uri(), Stage.IDLE);
    List<Double> p99 = new ArrayList<>();
    List<Double> memory = new ArrayList<>();
    for (int slice = 0; slice < Math.max(4, minutes * 60 / SLICE); slice++) {
      p99.add(load.run(stage.idle.take(count), rate, count).at(0.99));
      memory.add(megabytes());
      stage.putOff();
    }
    String over = " after %d minutes at %.0f splits/s".formatted(minutes, rate);
    compare("memory" + over, memory, "MB");
    compare("p99 of answers" + over, p99, "ms");
  }

  private void compare(String what, List<Double> slices, String unit) {
    int quarter = slices.size() / 4;
    double before = Quantiles.of(slices.subList(quarter, 2 * quarter)).at(0.5);
    double after = Quantiles.of(slices.subList(3 * quarter, slices.size())).at(0.5);
    table.less("P7", what, after, unit, "in the second quarter (measured)", before);
  }

  private double megabytes() {
    long pid = stage.node().pid();
    return (Memory.kilobytes(pid)
            + ProcessHandle.of(pid)
                .orElseThrow()
                .descendants()
                .mapToLong(one -> Memory.kilobytes(one.pid()))
                .sum())
        / 1024.0;
  }
}
