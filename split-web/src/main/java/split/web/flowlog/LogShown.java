package split.web.flowlog;

import java.time.Instant;
import split.view.flowlog.LogRow;
import split.vocabulary.FlowTitle;

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
  public static LogShown of(LogRow row) {
    return new LogShown(
        row.id(),
        row.correlationId(),
        row.channel(),
        row.flow(),
        FlowTitle.of(row.flow()).map(FlowTitle::title).orElse(row.flow()),
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
