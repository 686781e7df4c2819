package split.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits at three marketplaces at a constant rate, turn by turn with all of them well and with one
 * of them hanging on every call; README.md says what is compared.
 */
final class Hanging {
  private static final String DATABASE = "split";
  private static final Mall HANGING = Mall.HEPSIBURADA;
  private static final Duration HEALED_WITHIN = Duration.ofMinutes(5);

  private final PostgresServer postgres;
  private final Wire split;
  private final Wire sandbox;
  private final Arguments options;
  private final SteadyLoad load;
  private final List<Window> windows = new ArrayList<>();

  private Hanging(PostgresServer postgres, Wire split, Wire sandbox, Arguments options) {
    this.postgres = postgres;
    this.split = split;
    this.sandbox = sandbox;
    this.options = options;
    this.load = new SteadyLoad(split, sandbox);
  }

  public static void main(String[] arguments) {
    Arguments options =
        Arguments.of(arguments, Map.of("--warm-up", 60, "--rounds", 3, "--window", 60));
    Folders.fresh(Options.RUN);
    try (PostgresServer postgres = PostgresServer.start(folder("postgres"))) {
      postgres.execute("postgres", "create database " + DATABASE);
      try (LibertyServer server =
              LibertyServer.split(folder("split"), Mischief.environment(postgres));
          LibertyServer sandbox = LibertyServer.sandbox(folder("sandbox"));
          Silence silence = new Silence()) {
        new Hanging(
                postgres,
                new Wire(server.uri()),
                new Wire(sandbox.uri().resolve("sandbox/")),
                options)
            .run(silence);
      }
    }
  }

  private static Path folder(String name) {
    return Folders.fresh(Options.RUN.resolve(name));
  }

  private void run(Silence silence) {
    Channel hanging = new Channel(HANGING, split, sandbox);
    sandbox.put("control/calls", Map.of("capacity", 100, "bodies", false));
    for (Mall mall : Mall.values()) {
      new Channel(mall, split, sandbox).open();
    }
    load.run(Duration.ofSeconds(options.number("--warm-up")));
    awaitNothingOpen();
    System.out.printf(
        Locale.ROOT,
        "%-5s %-8s | %-34s | %-34s | %-34s%n",
        "round",
        "",
        "intake ms (n, p50, p99)",
        "n11 commit to confirmed (n, p50, p99)",
        "trendyol (n, p50, p99)");
    for (int round = 1; round <= options.number("--rounds"); round++) {
      measure(round, false);
      hanging.speakTo(silence.url());
      measure(round, true);
      hanging.open();
      awaitNothingOpen();
    }
    ratio("intake", Window::intake);
    ratio("n11", Window::n11);
    ratio("trendyol", Window::trendyol);
  }

  /**
   * @param isHanging whether one marketplace hangs meanwhile
   */
  private record Window(boolean isHanging, Quantiles intake, Quantiles n11, Quantiles trendyol) {}

  private void measure(int round, boolean isHanging) {
    String begin = postgres.text(DATABASE, "select now() at time zone 'UTC'");
    Quantiles intake = load.run(Duration.ofSeconds(options.number("--window")));
    awaitConfirmed(Mall.N11);
    awaitConfirmed(Mall.TRENDYOL);
    Window window =
        new Window(isHanging, intake, confirmed(Mall.N11, begin), confirmed(Mall.TRENDYOL, begin));
    windows.add(window);
    System.out.printf(
        Locale.ROOT,
        "%-5d %-8s | %-34s | %-34s | %-34s%n",
        round,
        isHanging ? "hanging" : "well",
        window.intake(),
        window.n11(),
        window.trendyol());
  }

  private Quantiles confirmed(Mall mall, String begin) {
    return Quantiles.of(
        postgres.numbers(
            DATABASE,
            """
            select extract(epoch from s.modified_at - s.created_at) * 1000
            from package_split s join channel c on c.id = s.channel_id
            where c.slug = '%s' and s.progress = 'CONFIRMED' and s.created_at >= timestamp '%s'
            """
                .formatted(Channel.slug(mall), begin)));
  }

  private interface Part {
    Quantiles of(Window window);
  }

  private void ratio(String what, Part part) {
    Quantiles well = Quantiles.joined(all(part, false));
    Quantiles hanging = Quantiles.joined(all(part, true));
    System.out.printf(
        Locale.ROOT,
        "%s: p99 %.1f ms well, %.1f ms with one hanging, ratio %.2f (p50 ratio %.2f)%n",
        what,
        well.at(0.99),
        hanging.at(0.99),
        hanging.at(0.99) / well.at(0.99),
        hanging.at(0.5) / well.at(0.5));
  }

  private List<Quantiles> all(Part part, boolean isHanging) {
    return windows.stream()
        .filter(window -> window.isHanging() == isHanging)
        .map(part::of)
        .toList();
  }

  private void awaitNothingOpen() {
    for (Mall mall : Mall.values()) {
      awaitConfirmed(mall);
    }
  }

  private void awaitConfirmed(Mall mall) {
    long deadline = System.nanoTime() + HEALED_WITHIN.toNanos();
    while (open(mall) > 0) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(mall.wire() + " has not confirmed everything");
      }
      Child.pause(Duration.ofMillis(500));
    }
  }

  private long open(Mall mall) {
    return postgres.number(
        DATABASE,
        """
        select count(*) from package_split s join channel c on c.id = s.channel_id
        where c.slug = '%s' and s.progress in ('PENDING', 'SENT')
        """
            .formatted(Channel.slug(mall)));
  }
}
