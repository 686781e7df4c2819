package split.bench;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures the promises about speed, each beside its yardstick; README.md says what is in each. */
final class Promises {
  private static final int STEP_SECONDS = 10;
  private static final int CONNECTIONS = 16;

  private final Arguments options;
  private final Set<Integer> parts;
  private final PromiseTable table = new PromiseTable();
  private double peak;

  private Promises(Arguments options) {
    this.options = options;
    this.parts =
        String.valueOf(options.number("--parts"))
            .chars()
            .mapToObj(digit -> digit - '0')
            .collect(Collectors.toSet());
  }

  public static void main(String[] arguments) {
    Arguments options =
        Arguments.of(
            arguments,
            Map.of(
                "--parts", 1234567,
                "--warm-up", 100,
                "--window", 20,
                "--channels", 50,
                "--drains", 5,
                "--stored", 100_000,
                "--soak", 0,
                "--soak-rate", 0,
                "--queued", 0));
    Folders.fresh(Options.RUN);
    new Promises(options).measure();
  }

  private void measure() {
    table.head();
    if (parts.stream().anyMatch(part -> part < 7) || options.number("--soak") > 0
        || options.number("--queued") > 0) {
      try (Stage stage = new Stage()) {
        warmUp(stage);
        onStage(stage);
      }
    }
    if (parts.contains(7)) {
      new Readiness(table, options.number("--warm-up") / 2, options.number("--window")).measure();
    }
    table.keep();
  }

  private void onStage(Stage stage) {
    int window = options.number("--window");
    if (parts.contains(1) || parts.contains(2)) {
      new IntakeSpeed(stage, table, window).measure();
    }
    if (parts.contains(5)) {
      new Delays(stage, table, window, peak).ofAnswers();
    }
    if (parts.contains(4)) {
      new Delays(stage, table, window, peak).towardsMarketplace();
    }
    if (parts.contains(3)) {
      new Drain(stage, table, options.number("--channels"), options.number("--drains")).measure();
    }
    if (options.number("--queued") > 0) {
      new FullQueue(stage, table, window).measure(options.number("--queued"));
    }
    if (options.number("--soak") > 0) {
      int rate = options.number("--soak-rate");
      new Soak(stage, table).run(options.number("--soak"), rate > 0 ? rate : peak / 2);
    }
    if (parts.contains(6)) {
      Nodes nodes = new Nodes(stage, table, window, options.number("--warm-up") / 2);
      nodes.grow(options.number("--stored"));
      nodes.measure();
    }
  }

  /** In steps, so that it shows how long a plain virtual machine takes to be fast. */
  private void warmUp(Stage stage) {
    int steps = Math.max(1, options.number("--warm-up") / STEP_SECONDS);
    double[] perSecond = new double[steps];
    for (int step = 0; step < steps; step++) {
      perSecond[step] = stage.intake(CONNECTIONS, STEP_SECONDS).perSecond();
      peak = Math.max(peak, perSecond[step]);
      stage.putOff();
      System.out.printf(
          Locale.ROOT,
          "warm-up, %d s: %.0f splits/s%n",
          (step + 1) * STEP_SECONDS,
          perSecond[step]);
    }
    int warm = 0;
    while (perSecond[warm] < 0.9 * peak) {
      warm++;
    }
    table.less(
        "P7", "load until 90 % of the peak", (warm + 1) * STEP_SECONDS, "s", "the promise", 20);
  }
}
