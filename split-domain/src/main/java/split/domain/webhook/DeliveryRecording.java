package split.domain.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.domain.operation.Decision;
import split.domain.operation.OperationQueue;
import split.persistence.flowlog.FlowLog;
import split.persistence.webhook.Webhook;
import split.persistence.webhook.WebhookEvent;
import split.persistence.webhook.WebhookEvents;
import split.persistence.webhook.Webhooks;
import split.vocabulary.Caller;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.OperationStatus;
import split.vocabulary.Step;

/** Writes down how deliveries went. */
@Stateless
public class DeliveryRecording {
  @Inject private WebhookEvents events;
  @Inject private Webhooks webhooks;
  @Inject private OperationQueue queue;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  public void tried(long eventId, Decision decision, Attempt attempt) {
    events
        .locked(eventId)
        .ifPresent(
            event -> {
              event.tried(status(decision), attempt.response(), attempt.at(), clock.instant());
              next(event);
            });
  }

  /** Nothing was sent. */
  public void over(long eventId, Decision decision) {
    if (status(decision) == DeliveryStatus.FAILED) {
      events
          .locked(eventId)
          .ifPresent(
              event -> {
                event.giveUp(clock.instant());
                next(event);
              });
    }
  }

  /** Sent by a person: what the queue is still to do about it stays, if this was not taken. */
  public void resent(long eventId, Attempt attempt, List<Step> steps, Caller caller) {
    WebhookEvent event = events.locked(eventId).orElseThrow();
    Instant now = clock.instant();
    DeliveryStatus status = attempt.isDelivered() ? DeliveryStatus.DELIVERED : event.status();
    event.tried(status, attempt.response(), attempt.at(), now);
    next(event);
    Step asked = Step.done("webhook_resent", "by " + caller.name());
    flowLog.add(
        event.told().correlationId(),
        null,
        WebhookOperation.KIND,
        null,
        Stream.concat(Stream.of(asked), steps.stream()).toList(),
        now);
  }

  public Optional<String> beginAnew(long eventId) {
    WebhookEvent event = events.locked(eventId).orElseThrow();
    if (webhooks.find(event.webhookId()).filter(Webhook::isActive).isEmpty()) {
      return Optional.of("the webhook is switched off");
    }
    if (event.status() != DeliveryStatus.DELIVERED) {
      event.beginAnew(clock.instant());
    }
    return Optional.empty();
  }

  /** Lets go what waited for this one to end. */
  private void next(WebhookEvent ended) {
    Long about = ended.told().packageId();
    if (about == null || ended.status() == DeliveryStatus.PENDING) {
      return;
    }
    Webhook told = webhooks.find(ended.webhookId()).orElseThrow();
    new TellingOrder(events.waitingOf(about))
        .after(ended.among(told))
        .ifPresent(
            next ->
                queue.hurry(
                    WebhookOperation.KIND,
                    Subscription.laneOf(next.webhookId()),
                    List.of(next.id())));
  }

  private static DeliveryStatus status(Decision decision) {
    return switch (decision) {
      case Decision.End end when end.status() == OperationStatus.DONE -> DeliveryStatus.DELIVERED;
      case Decision.End end -> DeliveryStatus.FAILED;
      default -> DeliveryStatus.PENDING;
    };
  }
}
