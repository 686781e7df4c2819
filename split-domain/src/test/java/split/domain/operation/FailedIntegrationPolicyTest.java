package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.FailedIntegration;
import split.vocabulary.FailedIntegration.Rule;
import split.vocabulary.LeasedOperation;
import split.vocabulary.LeasedOperation.Tries;
import split.vocabulary.OperationStatus;

class FailedIntegrationPolicyTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Outcome TIMEOUT = new Outcome.Unreachable("timeout");

  private static Decision decide(
      FailedIntegration setting, Tries tries, Outcome outcome, Instant toldAt) {
    return decide(setting, tries, outcome, toldAt, false);
  }

  private static Decision decide(
      FailedIntegration setting,
      Tries tries,
      Outcome outcome,
      Instant toldAt,
      boolean circuitOpen) {
    var operation =
        new LeasedOperation(
            1, 1, "split_packages", 1, 1, "c", "204", false, null, tries, NOW, toldAt);
    return new FailedIntegrationPolicy(setting, NOW, 0, circuitOpen)
        .decide(operation, outcome, toldAt);
  }

  private static Decision decide(Tries tries, Outcome outcome) {
    return decide(FailedIntegration.DEFAULTS, tries, outcome, NOW);
  }

  @ParameterizedTest(name = "FIX-2 quick try {0} comes after {1} s")
  @CsvSource({"0,1", "1,2", "2,4"})
  void quickTries(int made, int seconds) {
    assertThat(decide(new Tries(1, made, 0, 0, null, null), TIMEOUT))
        .isEqualTo(new Decision.TryAgain(NOW.plusSeconds(seconds)));
  }

  @Test
  @DisplayName("FIX-1 FIX-2 then it rests for RETRY_INTERVAL and is given up after EXPIRATION_DATE")
  void penalty() {
    assertThat(decide(new Tries(4, 3, 0, 0, null, null), TIMEOUT))
        .isEqualTo(new Decision.Penalise(NOW.plusSeconds(28_800), NOW.plusSeconds(57_601)));
  }

  @Test
  @DisplayName("FIX-1 the count ends it")
  void countEnds() {
    var impatient =
        new FailedIntegration(
            Map.of("split_packages", new Rule(Duration.ofSeconds(1), Duration.ofDays(9), 2)),
            Duration.ofHours(6));
    Instant before = NOW.minusSeconds(60);
    assertThat(decide(impatient, new Tries(9, 3, 0, 1, before, before), TIMEOUT, NOW))
        .isInstanceOf(Decision.Penalise.class);
    assertThat(decide(impatient, new Tries(9, 3, 0, 2, before, before), TIMEOUT, NOW))
        .isEqualTo(new Decision.End(OperationStatus.DEAD));
  }

  @Test
  @DisplayName(
      "FIX-1 the time ends it: no penalty reaches beyond EXPIRATION_DATE from the first failure")
  void timeEnds() {
    Instant eightHoursAgo = NOW.minusSeconds(28_800);
    Instant sixteenHoursAgo = NOW.minusSeconds(57_600);
    assertThat(decide(new Tries(9, 3, 0, 1, eightHoursAgo, null), TIMEOUT))
        .isInstanceOf(Decision.Penalise.class);
    assertThat(decide(new Tries(9, 3, 0, 2, sixteenHoursAgo, null), TIMEOUT))
        .isEqualTo(new Decision.End(OperationStatus.DEAD));
  }

  @Test
  @DisplayName("FIX-2 a permanent refusal is not retried")
  void refused() {
    assertThat(decide(Tries.NONE, new Outcome.Refused("state", "shipped")))
        .isEqualTo(new Decision.End(OperationStatus.DEAD));
  }

  @Test
  @DisplayName("MKT-4 a foreign change waits for a person")
  void foreign() {
    assertThat(decide(Tries.NONE, new Outcome.Foreign("panel")))
        .isEqualTo(new Decision.End(OperationStatus.FOREIGN));
  }

  @ParameterizedTest(name = "MKT-5 poll {0} comes after {1} s")
  @CsvSource({"0,1", "3,10", "6,60", "99,60"})
  void polls(int made, int seconds) {
    assertThat(decide(new Tries(1, 0, made, 0, null, null), new Outcome.Pending("0 of 2")))
        .isEqualTo(new Decision.PollAgain(NOW.plusSeconds(seconds)));
  }

  @Test
  @DisplayName("FIX-4 without a result for EXPIRATION_HOUR it is penalised")
  void noResult() {
    Instant told = NOW.minus(Duration.ofHours(6)).minusSeconds(1);
    assertThat(
            decide(
                FailedIntegration.DEFAULTS,
                new Tries(1, 0, 99, 0, null, null),
                new Outcome.Pending("0 of 2"),
                told))
        .isInstanceOf(Decision.Penalise.class);
  }

  @Test
  @DisplayName("MKT-5 throttling is no attempt")
  void throttled() {
    assertThat(
            decide(
                new Tries(1, 3, 0, 0, null, null),
                new Outcome.Throttled(Duration.ofSeconds(17), "429")))
        .isEqualTo(new Decision.WaitUntil(NOW.plusSeconds(17)));
  }

  @ParameterizedTest(
      name = "MKT-5 {0} with the circuit open ({1}) waits, uncounted, after {2} tries")
  @CsvSource({
    "unauthorised, true,  0",
    "unauthorised, false, 0",
    "unauthorised, true,  3",
    "unreachable,  true,  0",
    "unreachable,  true,  3"
  })
  void waitsForChannel(String kind, boolean circuitOpen, int quick) {
    Outcome outcome =
        kind.equals("unreachable") ? TIMEOUT : new Outcome.Unauthorised("wrong secret");
    Tries tries = new Tries(quick, quick, 0, 0, null, null);
    assertThat(decide(FailedIntegration.DEFAULTS, tries, outcome, NOW, circuitOpen))
        .isEqualTo(new Decision.WaitForChannel(NOW.plusSeconds(5), NOW.plusSeconds(57_601)));
  }

  @ParameterizedTest(name = "MKT-5 FIX-1 {0} s after the first failure it is given up: {1}")
  @CsvSource({"57601,false", "57602,true"})
  void waitsNotForEver(int seconds, boolean givenUp) {
    Instant first = NOW.minusSeconds(seconds);
    Decision decision =
        decide(new Tries(0, 0, 0, 0, first, null), new Outcome.Unauthorised("wrong secret"));
    assertThat(decision.equals(new Decision.End(OperationStatus.DEAD))).isEqualTo(givenUp);
  }

  @Test
  @DisplayName("MKT-5 a failure of our own is tried again whatever the circuit")
  void broken() {
    assertThat(decide(FailedIntegration.DEFAULTS, Tries.NONE, new Outcome.Broken("bug"), NOW, true))
        .isEqualTo(new Decision.TryAgain(NOW.plusSeconds(1)));
  }
}
