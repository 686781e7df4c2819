package split.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How soon whatever people look at answers while much is stored; README.md says what is asked. */
final class Lists {
  private static final double PROMISED_MILLIS = 1_000;
  private static final int WARM_UP = 10;

  private final Wire split;
  private final Arguments options;

  private Lists(Wire split, Arguments options) {
    this.split = split;
    this.options = options;
  }

  public static void main(String[] arguments) {
    Arguments options =
        Arguments.of(arguments, Map.of("--splits", 100_000, "--steps", 10, "--calls", 60));
    Folders.fresh(Options.RUN);
    int late = 0;
    try (FilledStore store = FilledStore.postgres()) {
      late += new Lists(store.filled(options), options).measure("PostgreSQL");
      store.explain(() -> Looked.ALL.forEach(looked -> store.wire().get(looked.path(1))));
    }
    try (FilledStore store = FilledStore.embedded()) {
      late += new Lists(store.filled(options), options).measure("H2");
    }
    System.out.printf("%d answered later than promised%n", late);
    System.exit(late == 0 ? 0 : 1);
  }

  /**
   * @return how many were late
   */
  private int measure(String database) {
    System.out.printf("%-10s %-44s %9s %9s %9s%n", database, "", "p50 ms", "p95 ms", "max ms");
    int late = 0;
    for (Looked looked : Looked.ALL) {
      Quantiles millis = times(looked);
      boolean isLate = millis.at(0.95) >= PROMISED_MILLIS;
      late += isLate ? 1 : 0;
      System.out.printf(
          Locale.ROOT,
          "%-10s %-44s %9.1f %9.1f %9.1f %s%n",
          database,
          looked.what(),
          millis.at(0.5),
          millis.at(0.95),
          millis.at(1),
          isLate ? "LATE" : "");
    }
    return late;
  }

  private Quantiles times(Looked looked) {
    List<Double> millis = new ArrayList<>();
    for (int call = -WARM_UP; call < options.number("--calls"); call++) {
      String path = looked.path(1 + Math.floorMod(call * 7919, options.number("--splits")));
      long begin = System.nanoTime();
      split.get(path);
      if (call >= 0) {
        millis.add((System.nanoTime() - begin) / 1e6);
      }
    }
    return Quantiles.of(millis);
  }
}
