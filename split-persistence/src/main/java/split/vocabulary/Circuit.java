package split.vocabulary;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * Whether a channel's marketplace is called at all.
 *
 * @param reason why it is open; null while it is closed
 * @param detail what the marketplace answered, secrets masked; null while it is closed
 * @param failures so many in a row, each of another operation than the one before
 * @param operation the one that failed last or, while probing, the probe; null before the first
 * @param since when it was opened or closed; null if it was never opened
 * @param nextProbe when the next operation is let through; while probing, when the probe counts as
 *     lost; null while it is closed
 */
public record Circuit(
    State state,
    Reason reason,
    String detail,
    int failures,
    Long operation,
    Instant since,
    Instant nextProbe) {
  public static final Circuit CLOSED = new Circuit(State.CLOSED, null, null, 0, null, null, null);

  public enum State {
    CLOSED,
    OPEN,
    PROBING;

    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Reason {
    /** The credentials were refused. */
    UNAUTHORISED,
    /** Nothing usable came back, many times in a row. */
    UNREACHABLE;

    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As the step log has it. */
    public String code() {
      return "channel_" + wire();
    }
  }

  public Circuit {
    Objects.requireNonNull(state);
  }

  public boolean isOpen() {
    return state != State.CLOSED;
  }

  public boolean isProbeDue(Instant now) {
    return isOpen() && !nextProbe.isAfter(now);
  }

  public boolean isProbedBy(long operationId) {
    return state == State.PROBING && isLast(operationId);
  }

  public boolean isLast(long operationId) {
    return operation != null && operation == operationId;
  }
}
