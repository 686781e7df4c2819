package split.bench;

import java.nio.file.Path;
import java.util.Map;

/**
 * How long and how often.
 *
 * @param warmUp seconds of load before the first figure
 * @param window seconds of each measurement
 * @param parts 1 for intake alone, 2 for intake with confirmation after it
 */
public record Options(int warmUp, int rounds, int window, int connections, int parts) {
  public static final Path ROOT = Path.of(System.getProperty("split.root"));
  public static final Path BENCH =
      Path.of(System.getProperty("split.bench", ROOT.resolve("bench").toString()));
  public static final Path RUN = BENCH.resolve("target/run");

  static Options of(String[] arguments) {
    Arguments given =
        Arguments.of(
            arguments,
            Map.of(
                "--warm-up",
                100,
                "--rounds",
                3,
                "--window",
                15,
                "--connections",
                16,
                "--parts",
                2));
    return new Options(
        given.number("--warm-up"),
        given.number("--rounds"),
        given.number("--window"),
        given.number("--connections"),
        given.number("--parts"));
  }
}
