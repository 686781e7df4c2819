package split.domain.webhook;

import split.persistence.webhook.Subscribed;

/**
 * One webhook that wants to hear of a type of event.
 *
 * @param omsChannelId of which channel only; null for all
 */
record Subscription(long webhookId, String eventType, Long omsChannelId) {
  static Subscription of(Subscribed row) {
    return new Subscription(
        row.webhookId(), row.eventType(), WebhookConfig.of(row.config()).omsChannelId());
  }

  /**
   * @param channel null where it is about none, or the type of event says which
   */
  boolean wants(Long channel) {
    return omsChannelId == null || channel == null || omsChannelId.equals(channel);
  }

  long lane() {
    return laneOf(webhookId);
  }

  /** No channel has its id: see RemoteOperations. */
  static long laneOf(long webhookId) {
    return -webhookId;
  }
}
