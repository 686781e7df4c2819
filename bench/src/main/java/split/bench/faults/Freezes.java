package split.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import split.bench.Child;

/**
 * SIGSTOP of a node past its lease, then SIGCONT. By then others have taken over what it held; they
 * are frozen, too, while it wakes up, so that whatever changes then was written by it alone.
 */
final class Freezes implements Nemesis {
  private static final String INVARIANT = "a late result is refused";
  private static final Duration LEASE = Duration.ofSeconds(Cluster.LEASE_SECONDS);
  private static final Duration WAKING = Duration.ofSeconds(3);
  private static final int SLOW_MILLIS = 1200;
  private static final List<Map<String, Object>> SLOW =
      List.of(Map.of("name", "latency", "operation", "*", "millis", SLOW_MILLIS));

  @Override
  public void strike(Trial trial) {
    trial.cluster().sandbox().post("control/faults", SLOW);
    do {
      trial.pause(2000, 3000);
      Node sleeper = trial.anyNode();
      Leases leases = new Leases(trial.cluster().storage());
      Map<Long, Leases.Held> held = asleep(trial, sleeper, leases);
      List<Node> others = trial.cluster().nodes().stream().filter(node -> node != sleeper).toList();
      takenOver(trial, leases, held, sleeper);
      others.forEach(Node::freeze);
      Map<Long, Leases.Held> before = leases.byId(held.keySet());
      sleeper.thaw();
      Child.pause(WAKING);
      Map<Long, Leases.Held> after = leases.byId(held.keySet());
      others.forEach(Node::thaw);
      compare(trial, sleeper, before, after);
    } while (!trial.isOver());
  }

  private static Map<Long, Leases.Held> asleep(Trial trial, Node sleeper, Leases leases) {
    sleeper.freeze();
    trial.interrupted("freezes");
    return leases.of(sleeper.holder());
  }

  /** At least one of them, while the taker is still at it: it needs longer than one call takes. */
  private static void takenOver(
      Trial trial, Leases leases, Map<Long, Leases.Held> held, Node sleeper) {
    Instant latest = Instant.now().plus(LEASE).plusSeconds(10);
    while (!held.isEmpty()
        && Instant.now().isBefore(latest)
        && leases.byId(held.keySet()).values().stream().noneMatch(row -> isOthers(row, sleeper))) {
      Child.pause(Duration.ofMillis(50));
    }
    trial.interrupted("takeovers");
  }

  private static boolean isOthers(Leases.Held row, Node sleeper) {
    return row.holder() != null && !row.holder().startsWith(sleeper.holder());
  }

  private static void compare(
      Trial trial, Node sleeper, Map<Long, Leases.Held> before, Map<Long, Leases.Held> after) {
    Map<Long, Leases.Held> safe =
        before.entrySet().stream()
            .filter(row -> row.getValue().isEnded() || isOthers(row.getValue(), sleeper))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    safe.forEach(
        (id, row) -> {
          trial.count("late results watched");
          if (!row.equals(after.get(id))) {
            trial.violated(
                INVARIANT,
                "operation %d was %s; while %s alone was awake it became %s"
                    .formatted(id, row, sleeper, after.get(id)));
          }
        });
  }
}
