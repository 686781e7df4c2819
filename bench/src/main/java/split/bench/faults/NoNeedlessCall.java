package split.bench.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A marketplace is told once of each split, and once more only for a disturbance while the
 * operation was on its way, or for an answer that did not get through.
 */
final class NoNeedlessCall implements Invariant {
  @Override
  public String name() {
    return "at most one extra marketplace call per crash and operation in flight";
  }

  @Override
  public Stream<String> broken(Evidence evidence) {
    Map<String, List<Books.Operation>> operations =
        evidence.books().operations().stream()
            .filter(operation -> operation.kind().equals(LogEqualsAttempts.KIND))
            .collect(Collectors.groupingBy(Books.Operation::order));
    return evidence.calls().byOrder().entrySet().stream()
        .flatMap(
            entry ->
                needless(
                    entry.getKey(),
                    entry.getValue(),
                    operations.getOrDefault(entry.getKey(), List.of()),
                    evidence));
  }

  private static Stream<String> needless(
      String order, List<CallLog.Call> calls, List<Books.Operation> operations, Evidence evidence) {
    if (operations.isEmpty()) {
      return Stream.of("order %s: called, and nothing is stored of it: %s".formatted(order, calls));
    }
    long due = operations.stream().filter(operation -> operation.attempts() > 0).count();
    long disturbed = calls.stream().filter(CallLog.Call::isDisturbed).count();
    long excused = disturbed + LogEqualsAttempts.excused(operations, evidence);
    return calls.size() <= due + excused
        ? Stream.empty()
        : Stream.of(
            "order %s: %d calls for %d splits, %d excused: %s, %s"
                .formatted(order, calls.size(), due, excused, calls, operations));
  }
}
