package split.domain.operation;

import java.time.Instant;
import split.vocabulary.Circuit;

/** What one outcome means for the circuit of its channel. */
sealed interface CircuitDecision {
  record Stay() implements CircuitDecision {}

  /** One failure more in a row. */
  record Count() implements CircuitDecision {}

  /** Opens it, or keeps it open until the next probe. */
  record Open(Circuit.Reason reason, Instant probeAt) implements CircuitDecision {}

  /** The probe said nothing about the marketplace. */
  record ProbeAgain(Instant at) implements CircuitDecision {}

  /** The marketplace answers: everything is forgotten. */
  record Clear() implements CircuitDecision {}
}
