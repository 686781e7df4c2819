package split.bench.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
  static final String HEAD =
      "%-23s %4s | %7s %5s %7s | %6s | %7s %6s %5s | %s"
          .formatted(
              "scenario",
              "seed",
              "ok",
              "fail",
              "unknown",
              "splits",
              "before",
              "after",
              "back",
              "violations, recovery, faults, ends, samples");
  static final String CSV_HEAD =
      "scenario,seed,ok,fail,unknown,splits,before,after,back,violations,recovery,faults,ends,samples";

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
    return String.format(
        Locale.ROOT,
        "%-23s %4d | %7d %5d %7d | %6d | %5.1f/s %4.1f/s %4.0f%% | %s, %s, %s, %s, %d",
        scenario,
        seed,
        count(Outcome.OK),
        count(Outcome.FAIL),
        count(Outcome.UNKNOWN),
        splits,
        before,
        after,
        back() * 100,
        isPassed() ? "none" : violations.size() + " VIOLATIONS",
        recoveries(),
        faults,
        ended,
        samples);
  }

  String csv() {
    return String.format(
        Locale.ROOT,
        "%s,%d,%d,%d,%d,%d,%.2f,%.2f,%.3f,%d,%s,%s,%s,%d",
        scenario,
        seed,
        count(Outcome.OK),
        count(Outcome.FAIL),
        count(Outcome.UNKNOWN),
        splits,
        before,
        after,
        back(),
        violations.size(),
        quoted(recoveries()),
        quoted(faults),
        quoted(ended),
        samples);
  }

  private Map<String, String> recoveries() {
    return recovery.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    String.format(Locale.ROOT, "%.1f s", entry.getValue().toMillis() / 1000.0)));
  }

  private static String quoted(Object value) {
    return "\"" + value + "\"";
  }
}
