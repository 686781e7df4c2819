package split.bench.faults;

import java.util.List;

/** Compares what clients were told, what is stored and what the marketplaces have on record. */
final class Checker {
  private static final List<Invariant> INVARIANTS =
      List.of(
          new AcknowledgedOnce(),
          new UnitsConserved(),
          new EverythingEnds(),
          new SplitOnceInEffect(),
          new SameKeySameBytes(),
          new OneGroupingWins(),
          new ClearAnswers(),
          new LogEqualsAttempts(),
          new NoNeedlessCall());

  private Checker() {}

  static List<Violation> check(Evidence evidence) {
    return INVARIANTS.stream()
        .flatMap(
            invariant ->
                invariant.broken(evidence).map(line -> new Violation(invariant.name(), line)))
        .toList();
  }
}
