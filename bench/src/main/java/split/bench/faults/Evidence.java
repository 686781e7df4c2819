package split.bench.faults;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All that is known of a trial once its faults have healed and its queue has drained.
 *
 * @param interruptions when a node, the database or a connection between them was disturbed
 * @param interfered orders that somebody else changed at the marketplace
 */
record Evidence(
    List<Invocation> history,
    Books books,
    CallLog calls,
    List<Instant> interruptions,
    Set<String> interfered) {
  Evidence {
    history = List.copyOf(history);
    interruptions = List.copyOf(interruptions);
    interfered = Set.copyOf(interfered);
  }

  long interruptionsBetween(Instant from, Instant to) {
    return interruptions.stream().filter(each -> !each.isBefore(from) && !each.isAfter(to)).count();
  }
}
