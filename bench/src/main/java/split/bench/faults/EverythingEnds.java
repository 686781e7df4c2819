package split.bench.faults;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Confirmed, failed with a reason, or with a person; and never the last two without a cause. */
final class EverythingEnds implements Invariant {
  private static final Set<String> OPEN = Set.of("DUE", "PENALISED");
  private static final Set<String> UNDECIDED = Set.of("PENDING", "SENT");
  private static final Set<String> WELL = Set.of("CONFIRMED", "CANCELLED");

  @Override
  public String name() {
    return "every committed operation ends confirmed, failed or with a person";
  }

  @Override
  public Stream<String> broken(Evidence evidence) {
    Books books = evidence.books();
    Set<Long> withOperation =
        books.operations().stream()
            .filter(operation -> operation.kind().equals(LogEqualsAttempts.KIND))
            .map(Books.Operation::splitId)
            .collect(Collectors.toSet());
    Set<String> withPerson =
        books.splits().stream()
            .filter(split -> split.progress().equals("FOREIGN"))
            .map(Books.Split::order)
            .collect(Collectors.toSet());
    Stream<String> nowhere =
        books.splits().stream()
            .filter(split -> !withOperation.contains(split.id()))
            .map(split -> "no operation for " + split);
    Stream<String> open =
        books.operations().stream()
            .filter(operation -> OPEN.contains(operation.status()))
            .filter(operation -> !withPerson.contains(operation.order()))
            .map(operation -> "never ended: " + operation);
    Stream<String> undecided =
        books.splits().stream()
            .filter(split -> UNDECIDED.contains(split.progress()))
            .filter(split -> !withPerson.contains(split.order()))
            .map(split -> "still undecided: " + split);
    Stream<String> needless =
        books.splits().stream()
            .filter(split -> !UNDECIDED.contains(split.progress()))
            .filter(split -> !WELL.contains(split.progress()))
            .filter(split -> !evidence.interfered().contains(split.order()))
            .map(split -> "ended so, though nobody interfered: " + split);
    return Stream.of(nowhere, open, undecided, needless).flatMap(lines -> lines);
  }
}
