package split.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import split.bench.Child;

/**
 * {@code kill -9} of a node, then a new start. What it held is with somebody else after its lease.
 *
 * @param isRepeated again and again, or once
 */
record Kills(boolean isRepeated) implements Nemesis {
  private static final double SURGE = 10;
  private static final Duration SURGING = Duration.ofMillis(1500);
  private static final Duration BOUND = Duration.ofSeconds(Cluster.LEASE_SECONDS + 5);

  @Override
  public void strike(Trial trial) {
    do {
      trial.pause(500, 3000);
      surge(trial);
      Node victim = trial.anyNode();
      String holder = victim.holder();
      Instant death = Instant.now();
      victim.kill();
      trial.interrupted("kills");
      if (trial.cluster().storage().isShared()) {
        Leases leases = new Leases(trial.cluster().storage());
        trial.recovered("takeover", BOUND, death, () -> leases.of(holder).isEmpty());
      }
      victim.start(Map.of());
      trial.count("restarts");
    } while (isRepeated && !trial.isOver());
  }

  /** Much is to be answered in the moments before, or there is little that could be lost. */
  private static void surge(Trial trial) {
    double ordinary = trial.load().rate();
    trial.load().rate(ordinary * SURGE);
    Child.pause(SURGING);
    trial.load().rate(ordinary);
  }
}
