package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.Circuit;
import split.vocabulary.Circuit.Reason;
import split.vocabulary.Circuit.State;

class CircuitPolicyTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LONG_AGO = NOW.minusSeconds(3600);
  private static final long MINE = 7;
  private static final long ANOTHER = 8;

  private static Outcome outcome(String name) {
    return switch (name) {
      case "succeeded" -> new Outcome.Succeeded("");
      case "pending" -> new Outcome.Pending("");
      case "refused" -> new Outcome.Refused("state", "");
      case "foreign" -> new Outcome.Foreign("");
      case "blocked" -> new Outcome.Blocked("");
      case "broken" -> new Outcome.Broken("");
      case "throttled" -> new Outcome.Throttled(Duration.ofSeconds(60), "");
      case "unauthorised" -> new Outcome.Unauthorised("");
      case "unreachable" -> new Outcome.Unreachable("");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String words(CircuitDecision decision) {
    return switch (decision) {
      case CircuitDecision.Stay stay -> "stay";
      case CircuitDecision.Count count -> "count";
      case CircuitDecision.Clear clear -> "clear";
      case CircuitDecision.ProbeAgain(Instant at) -> "probe again " + seconds(at);
      case CircuitDecision.Open(Reason reason, Instant at) ->
          "open " + reason.wire() + " " + seconds(at);
    };
  }

  private static long seconds(Instant at) {
    return Duration.between(NOW, at).toSeconds();
  }

  private static Circuit circuit(State state, int failures, Long last) {
    return state == State.CLOSED
        ? new Circuit(state, null, null, failures, last, null, null)
        : new Circuit(state, Reason.UNREACHABLE, "", failures, last, LONG_AGO, NOW);
  }

  private static String decide(Circuit circuit, String outcome) {
    return words(CircuitPolicy.decide(circuit, MINE, outcome(outcome), LONG_AGO, NOW));
  }

  @ParameterizedTest(
      name = "MKT-5 closed after {0} failures, the last of operation {1}: {2} means {3}")
  @CsvSource({
    "0,  , unauthorised, open unauthorised 300",
    "9, 8, unauthorised, open unauthorised 300",
    "0,  , unreachable,  count",
    "1, 8, unreachable,  count",
    "8, 8, unreachable,  count",
    "9, 8, unreachable,  open unreachable 10",
    "1, 7, unreachable,  stay",
    "9, 7, unreachable,  stay",
    "9, 8, succeeded,    clear",
    "9, 8, pending,      clear",
    "9, 8, refused,      clear",
    "9, 8, foreign,      clear",
    "9, 8, blocked,      stay",
    "9, 8, broken,       stay",
    "9, 8, throttled,    stay"
  })
  void closed(int failures, Long last, String outcome, String decision) {
    assertThat(decide(circuit(State.CLOSED, failures, last), outcome)).isEqualTo(decision);
  }

  @ParameterizedTest(name = "MKT-5 while another operation probes, or none, {0} means {1}")
  @CsvSource({
    "unauthorised, stay",
    "unreachable,  stay",
    "blocked,      stay",
    "throttled,    stay",
    "succeeded,    clear",
    "refused,      clear"
  })
  void bystander(String outcome, String decision) {
    assertThat(decide(circuit(State.PROBING, 10, ANOTHER), outcome)).isEqualTo(decision);
    assertThat(decide(circuit(State.OPEN, 10, MINE), outcome)).isEqualTo(decision);
  }

  @ParameterizedTest(name = "MKT-5 after {0} failures the probe ends {1}: {2}")
  @CsvSource({
    "10, unreachable,  open unreachable 20",
    "11, unreachable,  open unreachable 40",
    "12, unreachable,  open unreachable 80",
    "13, unreachable,  open unreachable 120",
    "99, unreachable,  open unreachable 120",
    "1,  unreachable,  open unreachable 10",
    "10, unauthorised, open unauthorised 300",
    "10, throttled,    probe again 60",
    "10, blocked,      probe again 0",
    "10, broken,       probe again 0",
    "10, succeeded,    clear",
    "10, pending,      clear"
  })
  void probe(int failures, String outcome, String decision) {
    assertThat(decide(circuit(State.PROBING, failures, MINE), outcome)).isEqualTo(decision);
  }

  @Test
  @DisplayName("MKT-5 what began before a change of the channel says nothing about the changed one")
  void changed() {
    Circuit closedByHand = new Circuit(State.CLOSED, null, null, 0, null, NOW, null);
    Outcome refused = outcome("unauthorised");
    Instant late = NOW.plusSeconds(30);
    assertThat(CircuitPolicy.decide(closedByHand, MINE, refused, NOW.plusSeconds(1), late))
        .isEqualTo(new CircuitDecision.Stay());
    assertThat(CircuitPolicy.decide(closedByHand, MINE, refused, NOW.plusMillis(1001), late))
        .isInstanceOf(CircuitDecision.Open.class);
  }
}
