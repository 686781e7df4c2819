package split.view.webhook;

import split.vocabulary.DeliveryStatus;

/** What must be true of the deliveries wanted; null leaves it open. */
public record WebhookEventFilter(
    Long id, Long webhookId, String eventType, String uuid, DeliveryStatus status) {
  public static WebhookEventFilter of(long id) {
    return new WebhookEventFilter(id, null, null, null, null);
  }
}
