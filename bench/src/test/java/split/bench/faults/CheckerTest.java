package split.bench.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckerTest {
  @Test
  @DisplayName("R1 finds nothing wrong where nothing is")
  void well() {
    assertEquals(List.of(), new Known().violations());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongs")
  @DisplayName("R1, R3, R4 finds each wrong")
  void finds(String what, Consumer<Known> made, String found) {
    Known known = new Known();
    made.accept(known);
    List<String> evidence = known.violations().stream().map(Violation::evidence).toList();
    assertTrue(evidence.stream().anyMatch(line -> line.contains(found)), evidence::toString);
  }

  static Stream<Arguments> wrongs() {
    return Stream.of(
        wrong("a lost split", known -> known.splits.clear(), "acknowledged, and not there"),
        wrong("a lost key", known -> known.keys.clear(), "its key is not there"),
        wrong("a lost child", known -> known.packages.removeLast(), "acknowledged package"),
        wrong(
            "a child with other units",
            known ->
                known.packages.set(
                    2, new Books.Pack(3, Known.ORDER, Known.SOURCE + "-B", 100, 7, "22", "1.1.1")),
            "acknowledged package"),
        wrong(
            "a split nobody was told of",
            known -> known.history.clear(),
            "no client was ever told so"),
        wrong(
            "a source split twice here",
            known ->
                known.splits.add(
                    new Books.Split(8, Known.ORDER, "c2", Known.SOURCE, "9", "CONFIRMED", null)),
            "split more than once"),
        wrong(
            "a unit too many",
            known ->
                known.packages.add(
                    new Books.Pack(4, Known.ORDER, Known.SOURCE + "-C", 100, 7, "23", "1.0.0")),
            "units are 4.2.1 in the end"),
        wrong("a forgotten operation", known -> known.operations.clear(), "no operation for"),
        wrong(
            "an operation without end",
            known -> known.operations.set(0, Known.operation("DUE", 1, 1)),
            "never ended"),
        wrong(
            "a failure without cause",
            known ->
                known.splits.set(
                    0,
                    new Books.Split(7, Known.ORDER, "c1", Known.SOURCE, "9", "FAILED", "refused")),
            "though nobody interfered"),
        wrong(
            "two splits in effect over there",
            known -> known.calls.add(Known.call()),
            "was split by"),
        wrong(
            "confirmed, and never done",
            known -> known.calls.set(0, Known.idleCall()),
            "the marketplace has something else"),
        wrong(
            "other bytes under the same key",
            known -> known.history.add(Known.split("k1", "2.0.0|1.2.1", "d2")),
            "different answers to one key"),
        wrong(
            "two groupings taken",
            known -> known.history.add(Known.split("k2", "3.0.0|0.2.1", "d2")),
            "divided in two ways"),
        wrong(
            "a refusal without cause",
            known ->
                known.history.add(
                    Known.told("split", "plain", "", "k2", Outcome.FAIL, 404, "not_found", "")),
            "refused without cause"),
        wrong(
            "an internal error",
            known ->
                known.history.add(
                    Known.told(
                        "split", "plain", "", "k2", Outcome.UNKNOWN, 500, "internal_error", "")),
            "an internal error"),
        wrong(
            "no last word",
            known ->
                known.history.add(
                    Known.told("split", "plain", "", "k2", Outcome.UNKNOWN, 0, "timeout", "")),
            "never answered"),
        wrong(
            "a call without an announcement",
            known -> known.operations.set(0, Known.operation("DONE", 0, 0)),
            "0 announced, 1 calls"),
        wrong(
            "an attempt that is not logged",
            known -> known.operations.set(0, Known.operation("DONE", 1, 0)),
            "1 announced, 1 calls, 0 logged"),
        wrong(
            "more rows than attempts",
            known -> known.operations.set(0, Known.operation("DONE", 1, 2)),
            "1 announced, 1 calls, 2 logged"),
        wrong(
            "a needless call",
            known -> {
              known.operations.set(0, Known.operation("DONE", 2, 2));
              known.calls.add(Known.idleCall());
            },
            "2 calls for 1 splits, 0 excused"));
  }

  @Test
  @DisplayName("R4 a disturbance excuses one more call and one row less, and no more")
  void excused() {
    Known known = new Known();
    known.interruptions.add(Known.NOW);
    known.operations.set(0, Known.operation("DONE", 2, 1));
    known.calls.add(Known.idleCall());
    assertEquals(List.of(), known.violations());
    known.calls.add(Known.idleCall());
    known.operations.set(0, Known.operation("DONE", 3, 2));
    assertTrue(
        known.violations().toString().contains("3 calls for 1 splits, 1 excused"),
        () -> known.violations().toString());
  }

  @Test
  @DisplayName("R3 a package that was taken back may be divided differently")
  void takenBack() {
    Known known = new Known();
    known.history.add(Known.told("cancel", "cancel", "c1", null, Outcome.OK, 200, "", "d3"));
    known.history.add(Known.split("k1", "3.0.0|0.2.1", "d1"));
    assertEquals(List.of(), known.violations());
  }

  private static Arguments wrong(String what, Consumer<Known> made, String found) {
    return Arguments.of(what, made, found);
  }
}
