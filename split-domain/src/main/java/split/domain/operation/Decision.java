package split.domain.operation;

import java.time.Instant;
import split.vocabulary.OperationStatus;

/** What becomes of an operation after one performance. */
public sealed interface Decision {
  record End(OperationStatus status) implements Decision {}

  /** Look again; counted as a poll. */
  record PollAgain(Instant at) implements Decision {}

  /** Try again soon; counted as a quick try inside the running attempt. */
  record TryAgain(Instant at) implements Decision {}

  /**
   * The channel's circuit is open: counted as nothing, but its time runs.
   *
   * @param expiry nothing is done after
   */
  record WaitForChannel(Instant at, Instant expiry) implements Decision {}

  /** Counted as nothing. */
  record WaitUntil(Instant at) implements Decision {}

  /**
   * @param until nothing is done before
   * @param expiry nothing is done after
   */
  record Penalise(Instant until, Instant expiry) implements Decision {}
}
