package split.bench.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import split.bench.Child;
import split.bench.Folders;
import split.bench.Options;

/**
 * A trial from its first request to its verdict: load; load and faults; load after healing; then
 * the queue drains, and everything that is known is compared.
 */
final class Course {
  private static final long ORDERS = 50_000;
  private static final Duration SETTLED = Duration.ofSeconds(2);
  private static final Duration WARM_WITHIN = Duration.ofSeconds(40);
  private static final Duration STEP = Duration.ofSeconds(3);
  private static final double WARM = 0.9;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final Duration LAST_ERRANDS = Duration.ofSeconds(30);
  private static final Duration DRAINED_WITHIN = Duration.ofSeconds(75);
  private static final Duration PRANKS_OVER_WITHIN = Duration.ofMinutes(4);
  private static final double BACK = 0.98;
  private static final int REPLAYS = 100;

  private final Cluster cluster;
  private final Scenario scenario;
  private final Choice choice;
  private final long seed;
  private final Books.Range orders;

  /**
   * @param number of the trial in this run, for order numbers of its own
   */
  Course(Cluster cluster, Scenario scenario, Choice choice, long seed, int number) {
    this.cluster = cluster;
    this.scenario = scenario;
    this.choice = choice;
    this.seed = seed;
    this.orders = new Books.Range(number * ORDERS, number * ORDERS + ORDERS - 1);
  }

  Report run() {
    cluster.sandbox().put("control/calls", Map.of("capacity", 2_000_000, "bodies", false));
    cluster.sandbox().delete("control/calls");
    Path file =
        Folders.existing(Options.BENCH.resolve("target/faults"))
            .resolve(scenario.word() + "-" + seed + ".jsonl");
    AtomicBoolean givesUp = new AtomicBoolean();
    try (History history = new History(file)) {
      Client client = new Client(cluster.addresses(), history, givesUp::get);
      Mischiefs mischiefs = new Mischiefs(cluster.sandbox(), seed, scenario.hasPranks());
      Plan plan =
          new Plan(
              seed, orders.first(), cluster.nodes().size(), choice.rate(), scenario.hasPranks());
      try (Load load =
              new Load(
                  plan,
                  new Shopper(client, cluster.sandbox(), mischiefs),
                  choice.rate(),
                  choice.clients());
          Sampler sampler = new Sampler(cluster.storage(), orders)) {
        load.start();
        sampler.start();
        warmUp(load);
        double before = throughput(load);
        Trial trial =
            new Trial(cluster, load, new Random(~seed), Duration.ofSeconds(choice.seconds()));
        trace("faults");
        scenario.nemesis().strike(trial);
        trace("healing");
        cluster.heal();
        double after = throughput(load);
        if (!load.finish(LAST_ERRANDS)) {
          givesUp.set(true);
          load.finish(LAST_ERRANDS);
        }
        Duration drainedWithin = scenario.hasPranks() ? PRANKS_OVER_WITHIN : DRAINED_WITHIN;
        if (!new Drain(cluster).await(drainedWithin)) {
          trial.violated("the queue drains", "not within " + drainedWithin);
        }
        sampler.stop();
        trace("comparing");
        Books books = books();
        client.replay(REPLAYS);
        Evidence evidence =
            new Evidence(
                history.all(),
                books,
                CallLog.read(cluster.sandbox()),
                trial.interruptions(),
                mischiefs.interfered());
        return report(trial, evidence, sampler, before, after);
      }
    }
  }

  /** What cold nodes do is no yardstick for what they do after a fault. */
  private void warmUp(Load load) {
    Instant latest = Instant.now().plus(choice.isSmall() ? Duration.ZERO : WARM_WITHIN);
    while (Instant.now().isBefore(latest) && throughput(load, STEP) < WARM * choice.rate()) {
      trace("warming up");
    }
  }

  private double throughput(Load load) {
    Child.pause(SETTLED);
    return throughput(load, Duration.ofSeconds(choice.window()));
  }

  private static double throughput(Load load, Duration window) {
    long done = load.done();
    long begin = System.nanoTime();
    Child.pause(window);
    return (load.done() - done) / ((System.nanoTime() - begin) / 1e9);
  }

  private void trace(String what) {
    System.out.printf(
        "%s %s, seed %d: %s%n", CLOCK.format(LocalTime.now()), scenario.word(), seed, what);
  }

  /** A node that has its database for itself is stopped for it. */
  private Books books() {
    Node only = cluster.storage().isShared() ? null : cluster.nodes().getFirst();
    if (only != null) {
      only.stop();
    }
    try (Connection connection = cluster.storage().connect()) {
      return Books.read(connection, orders);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      if (only != null) {
        only.start(Map.of());
      }
    }
  }

  private Report report(
      Trial trial, Evidence evidence, Sampler sampler, double before, double after) {
    if (scenario.isPublic() && !choice.isSmall() && after < BACK * before) {
      trial.violated(
          "throughput is back", "%.1f errands a second, %.1f before".formatted(after, before));
    }
    List<Violation> violations = new ArrayList<>(trial.witnessed());
    violations.addAll(sampler.found());
    violations.addAll(Checker.check(evidence));
    return new Report(
        scenario.word(),
        seed,
        evidence.history().stream()
            .collect(Collectors.groupingBy(Invocation::outcome, Collectors.counting())),
        evidence.books().splits().size(),
        evidence.books().splits().stream()
            .collect(Collectors.groupingBy(Books.Split::progress, Collectors.counting())),
        trial.counts(),
        sampler.samples(),
        before,
        after,
        trial.worst(),
        violations);
  }
}
