package split.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Measures split intake beside pgbench; README.md says what is in each figure. */
final class Speed {
  private static final String DATABASE = "split";
  private static final int STEP_SECONDS = 10;
  private static final int SETTLED_MILLIS = 1500;
  private static final long SILENT_MILLIS = 60_000;
  private static final long BUSY_MILLIS = 10_000;

  private final Options options;
  private final PostgresServer postgres;
  private final LibertyServer split;
  private final LibertyServer sandbox;
  private final IntakeLoad load;
  private final Report report = new Report();
  private Yardstick yardstick;
  private double fastest = 500;
  private long next = 1_000_000;
  private long sold = next;

  private Speed(
      Options options, PostgresServer postgres, LibertyServer split, LibertyServer sandbox) {
    this.options = options;
    this.postgres = postgres;
    this.split = split;
    this.sandbox = sandbox;
    this.load = new IntakeLoad(split.uri(), Options.RUN, options.connections());
  }

  public static void main(String[] arguments) {
    Options options = Options.of(arguments);
    Folders.fresh(Options.RUN);
    try (PostgresServer postgres = PostgresServer.start(folder("postgres"))) {
      postgres.execute("postgres", "create database " + DATABASE);
      try (LibertyServer split = LibertyServer.split(folder("split"), environment(postgres));
          LibertyServer sandbox = LibertyServer.sandbox(folder("sandbox"));
          Silence silence = new Silence()) {
        new Speed(options, postgres, split, sandbox).measure(silence);
      }
    }
  }

  private static Path folder(String name) {
    return Folders.fresh(Options.RUN.resolve(name));
  }

  private static Map<String, String> environment(PostgresServer postgres) {
    return Map.of(
        "SPLIT_DB_URL",
        postgres.url(DATABASE),
        "SPLIT_DB_USER",
        PostgresServer.USER,
        "SPLIT_DB_PASSWORD",
        PostgresServer.USER,
        "SPLIT_DATA_DIR",
        Options.RUN.resolve("split").toString(),
        "SPLIT_ALLOW_PRIVATE_HOSTS",
        "true",
        "SPLIT_LEASE_SECONDS",
        "120",
        "SPLIT_BOOTSTRAP_TOKEN",
        Shop.TOKEN);
  }

  private void measure(Silence silence) {
    Shop idle = new Shop(split.uri(), "idle", null);
    idle.open(silence.url(), SILENT_MILLIS);
    warmUp(idle, "idle", options.warmUp());
    long answer =
        postgres.number(DATABASE, "select avg(length(answer))::bigint from idempotency_key");
    yardstick = Yardstick.create(postgres, Options.RUN, options.connections(), answer);
    report.head(
        "PostgreSQL %s, %d connections, %d s warm-up, windows of %d s, an answer of %d bytes"
            .formatted(
                postgres.version(),
                options.connections(),
                options.warmUp(),
                options.window(),
                answer));
    rounds("idle", idle, "idle");
    if (options.parts() > 1) {
      confirm();
    }
    report.end();
  }

  private void confirm() {
    next = sold;
    Shop busy = new Shop(split.uri(), "busy", sandbox.uri().resolve("sandbox/"));
    busy.open(sandbox.uri().resolve("sandbox/n11").toString(), BUSY_MILLIS);
    warmUp(busy, "busy", options.warmUp() / 2);
    rounds("confirmed", busy, "busy");
  }

  /** What is not confirmed when a window ends shall not disturb the next one. */
  private void putOff() {
    postgres.execute(
        DATABASE,
        """
        update remote_operation set due_at = timestamp '2100-01-01 00:00:00'
        where status in ('DUE', 'PENALISED')
        """);
    postgres.execute(DATABASE, "vacuum analyze remote_operation");
  }

  private void warmUp(Shop shop, String slug, int seconds) {
    for (int done = 0; done < seconds; done += STEP_SECONDS) {
      sell(shop, STEP_SECONDS);
      Figure figure = load.run(slug, next, STEP_SECONDS);
      keep(figure);
      putOff();
      System.out.printf(
          "warm-up %s, after %d s: %.0f splits/s%n", slug, done + STEP_SECONDS, figure.perSecond());
    }
  }

  /** As many orders as the next window can need. */
  private void sell(Shop shop, int seconds) {
    long enough = next + Math.round(fastest * 1.5 * seconds) + 1000;
    shop.sell(sold, Math.max(0, enough - sold));
    sold = Math.max(sold, enough);
  }

  private void keep(Figure figure) {
    fastest = Math.max(fastest, figure.perSecond());
    next = figure.next();
  }

  private void rounds(String part, Shop shop, String slug) {
    for (int round = 1; round <= options.rounds(); round++) {
      sell(shop, options.window());
      measured(part, round, "split", DATABASE, () -> load.run(slug, next, options.window()));
      for (String mode : new String[] {"prepared", "simple"}) {
        long first = yardstick.prepare(options.window());
        measured(
            part,
            round,
            mode,
            Yardstick.DATABASE,
            () -> yardstick.run(mode, first, options.window()));
      }
    }
  }

  private interface Window {
    Figure run();
  }

  private void measured(String part, int round, String what, String database, Window window) {
    postgres.execute("postgres", "checkpoint");
    Child.pause(Duration.ofMillis(SETTLED_MILLIS));
    long confirmedBefore = confirmed();
    Cpu before = cpu();
    Figure figure = window.run();
    Cpu cpu = cpu().since(before);
    long confirmed = confirmed() - confirmedBefore;
    double rows = postgres.rowsEach(database);
    if (what.equals("split")) {
      keep(figure);
      putOff();
    }
    report.add(new Row(part, round, what, figure, confirmed, rows, cpu));
  }

  private long confirmed() {
    return postgres.number(
        DATABASE, "select count(*) from package_split where progress = 'CONFIRMED'");
  }

  private Cpu cpu() {
    return Cpu.now(split.pid(), postgres.pid(), sandbox.pid());
  }
}
