package split.web.webhook;

import java.time.Instant;
import java.util.List;
import split.view.webhook.WebhookEventRow;

/**
 * What a webhook was told, or is still to be told.
 *
 * @param requestPayload the text that is sent; null until the first try
 * @param responseTime in seconds
 * @param retryCount tries made
 */
public record EventShown(
    long id,
    String uuid,
    long webhook,
    String targetUrl,
    String eventType,
    Long objectId,
    String status,
    boolean delivered,
    int retryCount,
    List<String> requestDatetimes,
    String requestPayload,
    Integer responseHttpStatus,
    String responseContent,
    Double responseTime,
    String correlationId,
    Instant createdDate,
    Instant modifiedDate) {
  static EventShown of(WebhookEventRow row) {
    return new EventShown(
        row.id(),
        row.uuid(),
        row.webhookId(),
        row.targetUrl(),
        row.eventType(),
        row.packageId(),
        row.status().wire(),
        row.isDelivered(),
        row.tries(),
        row.requestDatetimes(),
        row.payload(),
        row.responseStatus(),
        row.responseContent(),
        row.responseMillis() == null ? null : row.responseMillis() / 1000.0,
        row.correlationId(),
        row.createdAt(),
        row.modifiedAt());
  }
}
