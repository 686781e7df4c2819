package split.bench.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One trial in one line.
 *
 * @param before errands a second before the faults
 * @param after errands a second after them
 * @param ended operations by how they ended
 */
record Report(
    String scenario,
    long seed,
    Map<Outcome, Long> requests,
    long splits,
    Map<String, Long> ended,
    Map<String, Integer> faults,
    int samples,
    double before,
    double after,
    Map<String, Duration> recovery,
    List<Violation> violations) {
  private static final String WIDTHS =
      "%-23s %4s | %7s %5s %7s | %6s | %6s %6s %5s | %10s | %s | %s | %s | %s";
  private static final List<String> HEADS =
      List.of(
          "scenario",
          "seed",
          "ok",
          "fail",
          "unknown",
          "splits",
          "before",
          "after",
          "back",
          "violations",
          "recovery",
          "faults",
          "ends",
          "samples");
  static final String HEAD = WIDTHS.formatted(HEADS.toArray());
  static final String CSV_HEAD = String.join(",", HEADS);

  boolean isPassed() {
    return violations.isEmpty();
  }

  long count(Outcome outcome) {
    return requests.getOrDefault(outcome, 0L);
  }

  long allRequests() {
    return requests.values().stream().mapToLong(Long::longValue).sum();
  }

  double back() {
    return before == 0 ? 1 : after / before;
  }

  String line() {
    return WIDTHS.formatted(cells().toArray());
  }

  String csv() {
    return cells().stream()
        .map(cell -> cell.contains(",") ? "\"" + cell + "\"" : cell)
        .collect(Collectors.joining(","));
  }

  private List<String> cells() {
    return Stream.of(
            scenario,
            seed,
            count(Outcome.OK),
            count(Outcome.FAIL),
            count(Outcome.UNKNOWN),
            splits,
            decimal(before),
            decimal(after),
            decimal(back()),
            violations.size(),
            recoveries(),
            faults,
            ended,
            samples)
        .map(String::valueOf)
        .toList();
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private Map<String, String> recoveries() {
    return recovery.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> decimal(entry.getValue().toMillis() / 1000.0) + " s"));
  }
}
