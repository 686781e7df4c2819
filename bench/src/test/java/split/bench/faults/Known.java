package split.bench.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One order that was split once, as all sides have it on record; then one thing is made wrong. */
final class Known {
  static final String ORDER = "30000001";
  static final String SOURCE = ORDER + "-9";
  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  final List<Invocation> history = new ArrayList<>();
  final List<Books.Pack> packages = new ArrayList<>();
  final List<Books.Split> splits = new ArrayList<>();
  final List<Books.Operation> operations = new ArrayList<>();
  final List<String> keys = new ArrayList<>();
  final List<CallLog.Call> calls = new ArrayList<>();
  final List<Instant> interruptions = new ArrayList<>();

  Known() {
    packages.add(new Books.Pack(1, ORDER, SOURCE, 910, 0, "9", "3.2.1"));
    packages.add(new Books.Pack(2, ORDER, SOURCE + "-A", 100, 7, "21", "2.0.0"));
    packages.add(new Books.Pack(3, ORDER, SOURCE + "-B", 100, 7, "22", "1.2.1"));
    splits.add(new Books.Split(7, ORDER, "c1", SOURCE, "9", "CONFIRMED", null));
    operations.add(operation("DONE", 1, 1));
    keys.add("k1");
    calls.add(call());
    history.add(split("k1", "2.0.0|1.2.1", "d1"));
  }

  static Books.Operation operation(String status, int attempts, int logged) {
    return new Books.Operation(
        5, ORDER, "split_packages", 7, "c1", status, attempts, logged, NOW, NOW);
  }

  static CallLog.Call call() {
    return new CallLog.Call(ORDER, NOW, 200, false, List.of("9"), List.of("21", "22"));
  }

  /** Such a call as finds nothing left to split. */
  static CallLog.Call idleCall() {
    return new CallLog.Call(ORDER, NOW, 400, false, List.of(), List.of());
  }

  static Invocation split(String key, String grouping, String digest) {
    return told("split", "plain", grouping, key, Outcome.OK, 200, "", digest);
  }

  static Invocation told(
      String kind,
      String errand,
      String grouping,
      String key,
      Outcome outcome,
      int status,
      String code,
      String digest) {
    return new Invocation(
        NOW.toEpochMilli(),
        5,
        "node0",
        new Request.Asked(errand, kind, "hepsiburada", 1, SOURCE, grouping),
        key,
        outcome,
        status,
        code,
        outcome == Outcome.OK ? "c1" : "",
        false,
        digest,
        outcome == Outcome.OK
            ? List.of(
                new Invocation.Child(2, SOURCE + "-A", "created", "2.0.0"),
                new Invocation.Child(3, SOURCE + "-B", "created", "1.2.1"))
            : List.of());
  }

  List<Violation> violations() {
    return Checker.check(
        new Evidence(
            history,
            new Books(packages, splits, operations, keys),
            new CallLog(calls),
            interruptions,
            Set.of()));
  }
}
