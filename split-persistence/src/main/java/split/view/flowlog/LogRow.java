package split.view.flowlog;

import java.time.Instant;

/**
 * One step of a flow, as it is shown.
 *
 * @param channel slug; null where the step belongs to no channel
 * @param request what was sent out, secrets masked; null unless the step was a remote call
 */
public record LogRow(
    long id,
    String correlationId,
    String channel,
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
