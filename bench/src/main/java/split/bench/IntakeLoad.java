package split.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** wrk asking for splits, each of a source of its own. */
final class IntakeLoad {
  private static final int THREADS = 2;
  private static final double MICROS = 1e6;

  private final URI split;
  private final Path folder;
  private final int connections;

  IntakeLoad(URI split, Path folder, int connections) {
    this.split = split;
    this.folder = folder;
    this.connections = connections;
    Folders.write(folder.resolve("intake.lua"), Folders.resource("intake.lua"));
  }

  /** Fails if one answer was anything but 200 with three created children. */
  Figure run(String slug, long first, int seconds) {
    String output =
        Child.run(
            folder.resolve("wrk.log"),
            Map.of(),
            List.of(
                "wrk",
                "-t" + THREADS,
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                folder.resolve("intake.lua").toString(),
                split.toString(),
                "--",
                String.valueOf(first),
                String.valueOf(THREADS),
                Shop.TOKEN,
                "/flow-trigger/" + slug + "/split_packages"),
            seconds + 60);
    String[] measured =
        output
            .lines()
            .filter(line -> line.startsWith("measured "))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(output))
            .split(" ");
    if (!measured[2].equals("0")) {
      throw new IllegalStateException(
          measured[2] + " requests were not answered 200 with three created children:\n" + output);
    }
    return new Figure(
        Long.parseLong(measured[1]),
        Long.parseLong(measured[4]) / MICROS,
        Long.parseLong(measured[5]) / 1e3,
        Long.parseLong(measured[6]) / 1e3,
        Long.parseLong(measured[3]) + THREADS);
  }
}
