package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.operation.Operations.NOON;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.operation.NextStep.What;
import split.view.operation.OperationView;
import split.vocabulary.Circuit;
import split.vocabulary.FailedIntegration;
import split.vocabulary.OperationStatus;

/** With the published rule of {@code order}: rests of 8 h, 3 more tries, 16 h and a second. */
class NextStepPolicyTest {
  private static final long HOUR = 3600;

  private static NextStep next(OperationView operation) {
    return next(operation, Circuit.CLOSED);
  }

  private static NextStep next(OperationView operation, Circuit circuit) {
    return new NextStepPolicy(FailedIntegration.DEFAULTS, circuit, NOON).of(operation);
  }

  @Test
  @DisplayName("FIX-5 a penalised operation: when, how often yet, and when it is given up")
  void penalised() {
    var first = NOON.minusSeconds(HOUR);
    NextStep next = next(Operations.penalised(1, first, first.plusSeconds(8 * HOUR)));
    assertThat(next)
        .isEqualTo(
            new NextStep(
                What.TRY,
                NOON.plusSeconds(7 * HOUR),
                2,
                NOON.plusSeconds(15 * HOUR),
                "It is tried at 2026-03-01T19:00:00Z; if it keeps failing it is tried 1 time more"
                    + " and given up at 2026-03-02T03:00:00Z."));
  }

  @Test
  @DisplayName("FIX-5 the last try is said to be the last")
  void last() {
    var first = NOON.minusSeconds(9 * HOUR);
    NextStep next = next(Operations.penalised(2, first, first.plusSeconds(16 * HOUR)));
    assertThat(next.triesLeft()).isOne();
    assertThat(next.givesUpAt()).isEqualTo(NOON.plusSeconds(7 * HOUR));
    assertThat(next.sentence())
        .isEqualTo("It is tried at 2026-03-01T19:00:00Z; if that fails it is given up.");
  }

  @Test
  @DisplayName("FIX-5 what has not failed yet is tried at once, with all tries before it")
  void fresh() {
    NextStep next = next(Operations.due(OperationStatus.DUE, NOON.minusSeconds(1), null));
    assertThat(next.what()).isEqualTo(What.TRY);
    assertThat(next.at()).isNull();
    assertThat(next.triesLeft()).isEqualTo(3);
    assertThat(next.givesUpAt()).isEqualTo(NOON.plusSeconds(16 * HOUR));
  }

  @Test
  @DisplayName("FIX-5 a lease that runs, and one whose node was lost")
  void leased() {
    var until = NOON.plusSeconds(60);
    assertThat(next(Operations.due(OperationStatus.DUE, until, "a")))
        .satisfies(
            next -> {
              assertThat(next.what()).isEqualTo(What.BEING_TRIED);
              assertThat(next.sentence()).contains("another one takes over at " + until);
            });
    assertThat(next(Operations.due(OperationStatus.DUE, NOON, "a")).what()).isEqualTo(What.TRY);
  }

  @Test
  @DisplayName("FIX-5 FIX-4 after the call the marketplace is looked at until its time is over")
  void polled() {
    NextStep next = next(Operations.polled(NOON.minusSeconds(HOUR), NOON.plusSeconds(60)));
    assertThat(next.what()).isEqualTo(What.LOOK);
    assertThat(next.at()).isEqualTo(NOON.plusSeconds(60));
    assertThat(next.givesUpAt()).isEqualTo(NOON.plusSeconds((5 + 16) * HOUR));
    assertThat(next.sentence()).contains("without a result by 2026-03-01T17:00:00Z");
  }

  @Test
  @DisplayName("FIX-5 MKT-5 while the circuit is open it waits for the probe")
  void circuit() {
    var probe = NOON.plusSeconds(300);
    var open =
        new Circuit(
            Circuit.State.OPEN, Circuit.Reason.UNAUTHORISED, "wrong secret", 1, 9L, NOON, probe);
    NextStep next = next(Operations.due(OperationStatus.DUE, NOON, null), open);
    assertThat(next.what()).isEqualTo(What.WAIT_FOR_CHANNEL);
    assertThat(next.at()).isEqualTo(probe);
    assertThat(next.sentence()).contains("unauthorised").contains(probe.toString());
  }

  @ParameterizedTest(name = "FIX-5 of an operation that is {0}: {1}, {2}")
  @CsvSource({
    "DONE,      NOTHING,  done",
    "DEAD,      NOTHING,  retries",
    "CANCELLED, NOTHING,  taken back",
    "FOREIGN,   DECISION, decide"
  })
  void ended(OperationStatus status, What what, String word) {
    NextStep next = next(Operations.due(status, NOON, null));
    assertThat(next.what()).isEqualTo(what);
    assertThat(next.at()).isNull();
    assertThat(next.triesLeft()).isZero();
    assertThat(next.givesUpAt()).isNull();
    assertThat(next.sentence()).contains(word);
  }
}
