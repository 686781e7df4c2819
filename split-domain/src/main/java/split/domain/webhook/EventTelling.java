package split.domain.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.operation.OperationQueue;
import split.persistence.webhook.Told;
import split.persistence.webhook.WebhookEvent;
import split.persistence.webhook.WebhookEvents;
import split.persistence.webhook.Webhooks;
import split.vocabulary.CorrelationId;

/**
 * Writes down whom to tell of an event, in the transaction that makes it true: nobody is told of
 * what was rolled back, and nobody is forgotten. Whoever registers hears of what comes later.
 */
@Dependent
public class EventTelling {
  private final Subscriptions subscriptions;
  private final Webhooks webhooks;
  private final WebhookEvents events;
  private final OperationQueue queue;
  private final ChannelDirectory channels;

  @Inject
  public EventTelling(
      Subscriptions subscriptions,
      Webhooks webhooks,
      WebhookEvents events,
      OperationQueue queue,
      ChannelDirectory channels) {
    this.subscriptions = subscriptions;
    this.webhooks = webhooks;
    this.events = events;
    this.queue = queue;
    this.channels = channels;
  }

  /**
   * Tells of what is no package.
   *
   * @param omsChannelId by which webhooks choose; null to tell those of all channels
   * @param channelId ours
   * @param payloadJson what stands under {@code payload} in each body
   */
  public void tell(
      String eventType,
      Long omsChannelId,
      long channelId,
      String payloadJson,
      CorrelationId correlationId,
      Instant now) {
    var told = new Told(freshUuid(), eventType, channelId, null, null, correlationId.value());
    String body = EventBody.of(told, payloadJson);
    subscriptions.to(eventType, webhooks::subscribed).stream()
        .filter(to -> to.wants(omsChannelId))
        .forEach(to -> enqueue(to, told, eventType, body, now));
  }

  /** Tells of a package, which is described at the first try. */
  void tell(Told told, String number, Instant now) {
    subscriptions.to(told.eventType(), webhooks::subscribed).stream()
        .filter(to -> to.omsChannelId() == null || to.wants(omsId(told.channelId())))
        .forEach(to -> enqueue(to, told, number, null, now));
  }

  static String freshUuid() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  private void enqueue(Subscription to, Told told, String number, String body, Instant now) {
    WebhookEvent event = new WebhookEvent(to.webhookId(), told, body, now);
    events.add(event);
    queue.enqueue(WebhookOperation.KIND, to.lane(), event.id(), told.correlationId(), number);
  }

  private Long omsId(long channelId) {
    return channels.byId(channelId).map(EffectiveChannel::omsChannelId).orElse(null);
  }
}
