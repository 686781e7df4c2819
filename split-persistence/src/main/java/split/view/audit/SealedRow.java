package split.view.audit;

import java.time.Instant;

/** One row of the step log with all of its columns, as it is sealed. */
public record SealedRow(
    long id,
    String correlationId,
    Long channelId,
    String flow,
    String step,
    String number,
    boolean ok,
    String code,
    String message,
    String request,
    String response,
    Long millis,
    Instant createdAt) {}
