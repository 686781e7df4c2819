package split.domain.webhook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import split.domain.operation.Outcome;
import split.persistence.webhook.Webhook;
import split.persistence.webhook.WebhookEvent;
import split.persistence.webhook.WebhookEvents;
import split.persistence.webhook.Webhooks;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.Refusal;

/** Reads what is to be delivered; what is sent is fixed here, before the first try. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryPreparing {
  @Inject private WebhookEvents events;
  @Inject private Webhooks webhooks;
  @Inject private WebhookSecrets secrets;
  @Inject private PackagePayload payload;
  @Inject private RefusalRetrying refusals;

  public Prepared prepare(long eventId) {
    WebhookEvent event = events.locked(eventId).orElseThrow();
    if (event.status() == DeliveryStatus.DELIVERED) {
      return new Prepared.Over(new Outcome.Succeeded("was delivered already"));
    }
    return active(event)
        .map(webhook -> inTurn(event, webhook))
        .orElseGet(() -> refused("receiver_gone", "the webhook is switched off"));
  }

  private Prepared inTurn(WebhookEvent event, Webhook webhook) {
    Long about = event.told().packageId();
    return about != null
            && new TellingOrder(events.waitingOf(about)).isBehindAnother(event.among(webhook))
        ? new Prepared.Over(new Outcome.Blocked("the receiver hears first of what came before"))
        : prepared(event, webhook);
  }

  private Prepared prepared(WebhookEvent event, Webhook webhook) {
    return secrets.areReadable(webhook.terms())
        ? new Prepared.Ready(delivery(event, webhook))
        : refused("secret_unreadable", "secret or headers were sealed under another key");
  }

  private static Prepared refused(String code, String detail) {
    return new Prepared.Over(new Outcome.Refused(code, detail));
  }

  private Optional<Webhook> active(WebhookEvent event) {
    return webhooks.find(event.webhookId()).filter(Webhook::isActive);
  }

  /** What stands in the way of sending it once more. */
  public Optional<Refusal> objection(long eventId, boolean force) {
    WebhookEvent event = events.locked(eventId).orElseThrow();
    return ResendPolicy.objection(event.status(), event.tries(), active(event).isPresent(), force);
  }

  /** Also what was delivered before. */
  public Delivery delivery(long eventId) {
    WebhookEvent event = events.locked(eventId).orElseThrow();
    return delivery(event, webhooks.find(event.webhookId()).orElseThrow());
  }

  private Delivery delivery(WebhookEvent event, Webhook webhook) {
    if (event.payload() == null) {
      event.fix(EventBody.of(event.told(), payload.of(event.told())));
    }
    Webhook.Terms terms = webhook.terms();
    return new Delivery(
        terms.targetUrl(),
        secrets.openSecret(terms.secret()),
        secrets.openHeaders(terms.headers()),
        event.told().eventType(),
        event.told().uuid(),
        event.payload(),
        event.tries(),
        retries(terms));
  }

  private Delivery.Terms retries(Webhook.Terms terms) {
    Boolean own = WebhookConfig.of(terms.config()).retriesRefusals();
    return new Delivery.Terms(
        CountdownForm.stored(terms.countdown()), own == null ? refusals.isUsual() : own);
  }
}
