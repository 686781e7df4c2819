package split.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For each order: attempts announced, calls that the marketplace got, and rows of the log that say
 * how a call went. Without a disturbance the three are equal. One that came between announcement
 * and settling may cost the row, or the call and the row; it never makes one more.
 */
final class LogEqualsAttempts implements Invariant {
  static final String KIND = "split_packages";

  /** Clocks of database and harness are one, but a call takes its time. */
  static final Duration AROUND = Duration.ofSeconds(15);

  @Override
  public String name() {
    return "log rows equal attempts";
  }

  @Override
  public Stream<String> broken(Evidence evidence) {
    Map<String, List<CallLog.Call>> calls = evidence.calls().byOrder();
    return evidence.books().operations().stream()
        .filter(operation -> operation.kind().equals(KIND))
        .collect(Collectors.groupingBy(Books.Operation::order))
        .entrySet()
        .stream()
        .flatMap(
            entry ->
                compare(
                    entry.getKey(),
                    entry.getValue(),
                    calls.getOrDefault(entry.getKey(), List.of()),
                    evidence));
  }

  private static Stream<String> compare(
      String order, List<Books.Operation> operations, List<CallLog.Call> calls, Evidence evidence) {
    int announced = operations.stream().mapToInt(Books.Operation::attempts).sum();
    int logged = operations.stream().mapToInt(Books.Operation::submitted).sum();
    long excused = excused(operations, evidence);
    boolean isRight =
        calls.size() <= announced
            && logged <= announced
            && announced - calls.size() <= excused
            && announced - logged <= excused;
    return isRight
        ? Stream.empty()
        : Stream.of(
            "order %s: %d announced, %d calls, %d logged, %d disturbances meanwhile: %s, %s"
                .formatted(order, announced, calls.size(), logged, excused, operations, calls));
  }

  static long excused(List<Books.Operation> operations, Evidence evidence) {
    Instant from =
        operations.stream().map(Books.Operation::created).min(Comparator.naturalOrder()).get();
    Instant to =
        operations.stream().map(Books.Operation::modified).max(Comparator.naturalOrder()).get();
    return evidence.interruptionsBetween(from.minus(AROUND), to.plus(AROUND));
  }
}
