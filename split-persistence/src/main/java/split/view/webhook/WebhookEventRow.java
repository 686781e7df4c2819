package split.view.webhook;

import java.time.Instant;
import java.util.List;
import split.vocabulary.DeliveryStatus;

/**
 * One event to one webhook, as it is shown.
 *
 * @param payload exactly what is sent; null until the first try
 * @param requestedAt when each try began, with blanks between
 */
public record WebhookEventRow(
    long id,
    long webhookId,
    String targetUrl,
    String uuid,
    String eventType,
    Long packageId,
    String correlationId,
    String payload,
    Integer responseStatus,
    String responseContent,
    Long responseMillis,
    String requestedAt,
    int tries,
    DeliveryStatus status,
    Instant createdAt,
    Instant modifiedAt) {
  public List<String> requestDatetimes() {
    return requestedAt.isEmpty() ? List.of() : List.of(requestedAt.split(" "));
  }

  public boolean isDelivered() {
    return status == DeliveryStatus.DELIVERED;
  }
}
