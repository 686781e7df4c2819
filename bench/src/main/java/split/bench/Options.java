package split.bench;

import java.nio.file.Path;

/**
 * How long and how often.
 *
 * @param warmUp seconds of load before the first figure
 * @param window seconds of each measurement
 * @param parts 1 for intake alone, 2 for intake with confirmation after it
 */
record Options(int warmUp, int rounds, int window, int connections, int parts) {
  static final Path ROOT = Path.of(System.getProperty("split.root"));
  static final Path BENCH = ROOT.resolve("bench");
  static final Path RUN = BENCH.resolve("target/run");

  static Options of(String[] arguments) {
    Options options = new Options(100, 3, 15, 16, 2);
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      if (pair.length < 2 || !pair[1].matches("[1-9]\\d{0,3}")) {
        throw new IllegalArgumentException(
            "not understood: " + argument + "; see bench/README.md for what can be set");
      }
      options = options.with(pair[0], Integer.parseInt(pair[1]));
    }
    return options;
  }

  private Options with(String name, int value) {
    return switch (name) {
      case "--warm-up" -> new Options(value, rounds, window, connections, parts);
      case "--rounds" -> new Options(warmUp, value, window, connections, parts);
      case "--window" -> new Options(warmUp, rounds, value, connections, parts);
      case "--connections" -> new Options(warmUp, rounds, window, value, parts);
      case "--parts" -> new Options(warmUp, rounds, window, connections, value);
      default -> throw new IllegalArgumentException("no such option: " + name);
    };
  }
}
