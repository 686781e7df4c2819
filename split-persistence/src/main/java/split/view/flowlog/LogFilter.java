package split.view.flowlog;

import java.time.Instant;

/**
 * What must be true of the log entries wanted; null leaves it open.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record LogFilter(
    String correlationId,
    String flow,
    String number,
    Boolean ok,
    String code,
    Instant from,
    Instant to) {
  public static final LogFilter ALL = new LogFilter(null, null, null, null, null, null, null);

  public static LogFilter of(String correlationId) {
    return new LogFilter(correlationId, null, null, null, null, null, null);
  }

  /** Of these, what is not older. */
  public LogFilter since(Instant moment) {
    Instant later = from == null || from.isBefore(moment) ? moment : from;
    return new LogFilter(correlationId, flow, number, ok, code, later, to);
  }
}
