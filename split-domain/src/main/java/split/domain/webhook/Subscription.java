package split.domain.webhook;

import split.persistence.json.Json;
import split.persistence.webhook.Subscribed;
import tools.jackson.databind.JsonNode;

/**
 * One webhook that wants to hear of a type of event.
 *
 * @param omsChannelId of which channel only; null for all
 */
record Subscription(long webhookId, String eventType, Long omsChannelId) {
  static final String CHANNEL = "channel_id";

  static Subscription of(Subscribed row) {
    JsonNode channel = Json.MAPPER.readTree(row.config()).path(CHANNEL);
    return new Subscription(
        row.webhookId(), row.eventType(), channel.isNumber() ? channel.longValue() : null);
  }

  /**
   * @param channel null where it is about none, or the type of event says which
   */
  boolean wants(Long channel) {
    return omsChannelId == null || channel == null || omsChannelId.equals(channel);
  }

  /** No channel has its id: see RemoteOperations. */
  long lane() {
    return -webhookId;
  }
}
