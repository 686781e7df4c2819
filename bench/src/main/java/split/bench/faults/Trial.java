package split.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import split.bench.Child;

/** What a nemesis is given to work with, and where it notes what it did and saw. */
final class Trial {
  private static final Duration POLL = Duration.ofMillis(50);

  private final Cluster cluster;
  private final Load load;
  private final Random random;
  private final Instant end;
  private final List<Instant> interruptions = new CopyOnWriteArrayList<>();
  private final List<Violation> witnessed = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Duration> worst = new TreeMap<>();

  Trial(Cluster cluster, Load load, Random random, Duration length) {
    this.cluster = cluster;
    this.load = load;
    this.random = random;
    this.end = Instant.now().plus(length);
  }

  Cluster cluster() {
    return cluster;
  }

  Load load() {
    return load;
  }

  Random random() {
    return random;
  }

  Node anyNode() {
    return cluster.nodes().get(random.nextInt(cluster.nodes().size()));
  }

  boolean isOver() {
    return !Instant.now().isBefore(end);
  }

  /** Between the two, chosen by the seed. */
  void pause(int fromMillis, int toMillis) {
    Child.pause(Duration.ofMillis(fromMillis + random.nextInt(toMillis - fromMillis + 1)));
  }

  /** From now on what is in flight may have to be done again. */
  void interrupted(String what) {
    interruptions.add(Instant.now());
    count(what);
  }

  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  void violated(String invariant, String evidence) {
    witnessed.add(new Violation(invariant, evidence));
  }

  /**
   * Waits until it holds, and notes how long that took.
   *
   * @param bound that was promised
   */
  void recovered(String what, Duration bound, BooleanSupplier holds) {
    recovered(what, bound, Instant.now(), holds);
  }

  /**
   * @param since when the time began to run
   */
  void recovered(String what, Duration bound, Instant since, BooleanSupplier holds) {
    Instant latest = since.plus(bound.multipliedBy(4));
    while (!holds.getAsBoolean() && Instant.now().isBefore(latest)) {
      Child.pause(POLL);
    }
    Duration took = Duration.between(since, Instant.now());
    worst.merge(what, took, (one, other) -> one.compareTo(other) > 0 ? one : other);
    if (took.compareTo(bound) > 0) {
      violated(
          "recovery in time",
          "%s took %d ms, promised are %d".formatted(what, took.toMillis(), bound.toMillis()));
    }
  }

  List<Instant> interruptions() {
    return interruptions;
  }

  List<Violation> witnessed() {
    return witnessed;
  }

  Map<String, Integer> counts() {
    return counts;
  }

  /** The longest of each kind of recovery. */
  Map<String, Duration> worst() {
    return worst;
  }
}
