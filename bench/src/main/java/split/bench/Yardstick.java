package split.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * pgbench writing the rows of one split, one statement at a time in one transaction, into a
 * database of its own with the product's schema.
 */
final class Yardstick {
  static final String DATABASE = "yardstick";
  private static final Path MIGRATIONS =
      Options.ROOT.resolve("split-persistence/src/main/resources/db/migration/common");
  private static final int MOST_PER_SECOND = 3500;

  private final PostgresServer postgres;
  private final Path folder;
  private final int connections;
  private final long answerBytes;
  private long next = 1;

  private Yardstick(PostgresServer postgres, Path folder, int connections, long answerBytes) {
    this.postgres = postgres;
    this.folder = folder;
    this.connections = connections;
    this.answerBytes = answerBytes;
    Folders.write(folder.resolve("rows.sql"), Folders.resource("rows.sql"));
  }

  /**
   * @param answerBytes length of the answer that is kept with an idempotency key
   */
  static Yardstick create(PostgresServer postgres, Path folder, int connections, long answerBytes) {
    postgres.execute("postgres", "create database " + DATABASE);
    Folders.files(MIGRATIONS)
        .filter(file -> file.toString().endsWith(".sql"))
        .sorted(Comparator.comparing(Path::toString))
        .forEach(file -> postgres.execute(DATABASE, read(file)));
    postgres.execute(
        DATABASE,
        """
        insert into channel (id, slug, oms_channel_id, name, marketplace, is_active,
          allow_partial_split, base_state, feature_flags, failed_integration, settings, secrets,
          version, created_at, modified_at)
        values (1, 'idle', 298, 'idle', 'n11', true, false, 100, '{}', '{}', '{}', '{}', 1,
          localtimestamp, localtimestamp)
        """);
    return new Yardstick(postgres, folder, connections, answerBytes);
  }

  /** The same database and rows, for so many clients; the sources are prepared by the first. */
  Yardstick with(int clients) {
    return new Yardstick(postgres, folder, clients, answerBytes);
  }

  /** Puts in sources for one run and returns where they begin. */
  long prepare(int seconds) {
    long first = next;
    next += (long) MOST_PER_SECOND * seconds;
    postgres.execute(
        DATABASE,
        Folders.resource("sources.sql")
            .replace(":first", String.valueOf(first))
            .replace(":last", String.valueOf(next - 1)));
    return first;
  }

  /** Fails if one transaction did. */
  Figure run(String mode, long first, int seconds) {
    Path log = Folders.fresh(folder.resolve("latencies"));
    List<String> command =
        new ArrayList<>(List.of("pgbench", "-n", "-M", mode, "-h", "127.0.0.1", "-U"));
    command.addAll(List.of(PostgresServer.USER, "-p", String.valueOf(postgres.port())));
    command.addAll(List.of("-c", String.valueOf(connections), "-j", "2"));
    command.addAll(List.of("-T", String.valueOf(seconds), "-f", "rows.sql"));
    command.addAll(List.of("-l", "--log-prefix=" + log.resolve("log")));
    Map.of("first", first, "n", -1L, "clients", (long) connections, "answer", answerBytes)
        .forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
    command.add(DATABASE);
    String output = Child.run(folder.resolve("pgbench.log"), Map.of(), command, seconds + 60);
    if (!output.contains("number of failed transactions: 0 ")) {
      throw new IllegalStateException(output);
    }
    long[] micros = latencies(log);
    double perSecond = Double.parseDouble(after(output, "tps = "));
    return new Figure(
        micros.length,
        micros.length / perSecond,
        micros[micros.length / 2] / 1e3,
        micros[(int) (micros.length * 0.99)] / 1e3,
        next);
  }

  private static long[] latencies(Path folder) {
    return Folders.files(folder)
        .flatMap(file -> read(file).lines())
        .mapToLong(line -> Long.parseLong(line.split(" ")[2]))
        .sorted()
        .toArray();
  }

  private static String after(String output, String label) {
    int start = output.indexOf(label) + label.length();
    return output.substring(start, output.indexOf(' ', start));
  }

  private static String read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return String.join("\n", lines.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
