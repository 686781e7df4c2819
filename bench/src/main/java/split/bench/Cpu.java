package split.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * CPU seconds used so far, as Linux counts them.
 *
 * @param load wrk and pgbench, counted once they have ended
 * @param all everything on this machine
 */
record Cpu(double split, double postgres, double sandbox, double load, double all) {
  private static final double TICKS = 100;

  static Cpu now(long split, long postgres, long sandbox) {
    Map<Long, long[]> table = table();
    long self = ProcessHandle.current().pid();
    return new Cpu(
        tree(table, split),
        tree(table, postgres),
        sandbox == 0 ? 0 : tree(table, sandbox),
        table.get(self)[2] / TICKS,
        machine());
  }

  Cpu since(Cpu before) {
    return new Cpu(
        split - before.split,
        postgres - before.postgres,
        sandbox - before.sandbox,
        load - before.load,
        all - before.all);
  }

  Cpu times(double factor) {
    return new Cpu(
        split * factor, postgres * factor, sandbox * factor, load * factor, all * factor);
  }

  /** Used by processes that have nothing to do with the measurement. */
  double others() {
    return Math.max(0, all - split - postgres - sandbox - load);
  }

  private static double tree(Map<Long, long[]> table, long root) {
    double sum = 0;
    for (var entry : table.entrySet()) {
      if (entry.getKey() == root || descends(table, entry.getKey(), root)) {
        sum += (entry.getValue()[1] + entry.getValue()[2]) / TICKS;
      }
    }
    return sum;
  }

  private static boolean descends(Map<Long, long[]> table, long pid, long root) {
    long[] process = table.get(pid);
    while (process != null && process[0] != root) {
      process = table.get(process[0]);
    }
    return process != null;
  }

  /** By process id: its parent, its own ticks, the ticks of the children it has seen end. */
  private static Map<Long, long[]> table() {
    Map<Long, long[]> table = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("/proc"))) {
      for (Path file : files.filter(Cpu::isProcess).toList()) {
        String[] fields = fields(file.resolve("stat"));
        if (fields.length > 15) {
          table.put(
              Long.parseLong(file.getFileName().toString()),
              new long[] {
                Long.parseLong(fields[1]),
                Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                Long.parseLong(fields[13]) + Long.parseLong(fields[14])
              });
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static boolean isProcess(Path path) {
    return path.getFileName().toString().matches("\\d+");
  }

  /**
   * What follows the process's name, which may hold anything; nothing if the process has just
   * ended.
   */
  private static String[] fields(Path stat) {
    try {
      String line = Files.readString(stat);
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (IOException ended) {
      return new String[0];
    }
  }

  private static double machine() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
      String[] fields = lines.findFirst().orElseThrow().split("\\s+");
      long busy = 0;
      for (int field : new int[] {1, 2, 3, 6, 7}) {
        busy += Long.parseLong(fields[field]);
      }
      return busy / TICKS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
