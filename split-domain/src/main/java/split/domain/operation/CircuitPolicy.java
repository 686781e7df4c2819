package split.domain.operation;

import java.time.Duration;
import java.time.Instant;
import split.vocabulary.Circuit;
import split.vocabulary.Circuit.Reason;

/**
 * When a channel's marketplace is left alone (MKT-5). Refused credentials open the circuit at once;
 * so does {@link #FAILURES failing} that often in a row, without an answer between. An operation
 * that keeps failing alone counts once: the trouble may be its own. While the circuit is open only
 * the probe is listened to, and whoever brings an answer.
 */
final class CircuitPolicy {
  static final int FAILURES = 10;
  static final Duration UNAUTHORISED = Duration.ofMinutes(5);
  static final Duration SHORTEST = Duration.ofSeconds(10);
  static final Duration LONGEST = Duration.ofMinutes(2);

  /** So long may a node work with the settings of before a change. */
  static final Duration OLD_SETTINGS = Duration.ofSeconds(1);

  private static final int MOST_DOUBLINGS = 4;

  private CircuitPolicy() {}

  /**
   * @param started when the operation read the channel's settings
   */
  static CircuitDecision decide(
      Circuit circuit, long operation, Outcome outcome, Instant started, Instant now) {
    return switch (outcome) {
      case Outcome.Succeeded succeeded -> new CircuitDecision.Clear();
      case Outcome.Pending pending -> new CircuitDecision.Clear();
      case Outcome.Refused refused -> new CircuitDecision.Clear();
      case Outcome.Foreign foreign -> new CircuitDecision.Clear();
      case Outcome.Blocked blocked -> nothingSaid(circuit, operation, now);
      case Outcome.Broken broken -> nothingSaid(circuit, operation, now);
      case Outcome.Rescheduled own -> nothingSaid(circuit, operation, now);
      case Outcome.Throttled throttled ->
          nothingSaid(circuit, operation, now.plus(throttled.retryAfter()));
      case Outcome.Unauthorised unauthorised ->
          isHeard(circuit, operation, started)
              ? new CircuitDecision.Open(Reason.UNAUTHORISED, now.plus(UNAUTHORISED))
              : new CircuitDecision.Stay();
      case Outcome.Unreachable unreachable ->
          isHeard(circuit, operation, started)
              ? unreachable(circuit, operation, now)
              : new CircuitDecision.Stay();
    };
  }

  private static CircuitDecision nothingSaid(Circuit circuit, long operation, Instant again) {
    return circuit.isProbedBy(operation)
        ? new CircuitDecision.ProbeAgain(again)
        : new CircuitDecision.Stay();
  }

  private static boolean isHeard(Circuit circuit, long operation, Instant started) {
    return circuit.isOpen()
        ? circuit.isProbedBy(operation)
        : circuit.since() == null || started.isAfter(circuit.since().plus(OLD_SETTINGS));
  }

  private static CircuitDecision unreachable(Circuit circuit, long operation, Instant now) {
    int before = circuit.failures();
    if (!circuit.isOpen() && circuit.isLast(operation)) {
      return new CircuitDecision.Stay();
    }
    return circuit.isOpen() || before + 1 >= FAILURES
        ? new CircuitDecision.Open(Reason.UNREACHABLE, now.plus(pause(before + 1)))
        : new CircuitDecision.Count();
  }

  private static Duration pause(int failures) {
    int doublings = Math.clamp(failures - FAILURES, 0, MOST_DOUBLINGS);
    Duration doubled = SHORTEST.multipliedBy(1L << doublings);
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
