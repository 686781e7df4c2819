package split.bench.faults;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of two ways to divide a package one is taken, unless it was taken back in between. */
final class OneGroupingWins implements Invariant {
  @Override
  public String name() {
    return "of conflicting requests one wins";
  }

  @Override
  public Stream<String> broken(Evidence evidence) {
    Set<String> cancelled =
        evidence.history().stream()
            .filter(each -> each.is("cancel", Outcome.OK))
            .map(each -> each.asked().source())
            .collect(Collectors.toSet());
    return evidence.history().stream()
        .filter(each -> each.is("split", Outcome.OK))
        .filter(each -> !cancelled.contains(each.asked().source()))
        .collect(Collectors.groupingBy(each -> each.asked().source()))
        .values()
        .stream()
        .filter(taken -> groupings(taken) > 1)
        .map(taken -> "divided in two ways at once: " + taken);
  }

  private static long groupings(List<Invocation> taken) {
    return taken.stream().map(each -> each.asked().grouping()).distinct().count();
  }
}
