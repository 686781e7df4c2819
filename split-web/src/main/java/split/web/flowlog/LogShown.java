package split.web.flowlog;

import java.time.Instant;
import java.util.Map;
import split.view.flowlog.LogRow;

/**
 * One step of a flow.
 *
 * @param title what an operator calls the flow
 */
public record LogShown(
    long id,
    String correlationId,
    String channel,
    String flow,
    String title,
    String step,
    String number,
    boolean isOk,
    String code,
    String message,
    String request,
    String response,
    Long millis,
    Instant createdDate) {
  private static final Map<String, String> TITLES = Map.of("split_packages", "Split Packages");

  public static LogShown of(LogRow row) {
    return new LogShown(
        row.id(),
        row.correlationId(),
        row.channel(),
        row.flow(),
        TITLES.getOrDefault(row.flow(), row.flow()),
        row.step(),
        row.number(),
        row.ok(),
        row.code(),
        row.message(),
        row.request(),
        row.response(),
        row.millis(),
        row.createdAt());
  }
}
