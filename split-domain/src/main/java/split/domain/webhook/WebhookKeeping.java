package split.domain.webhook;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.marketplace.AddressGuard;
import split.persistence.flowlog.FlowLog;
import split.persistence.webhook.Webhook;
import split.persistence.webhook.Webhooks;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;
import split.vocabulary.Violation;

/** Registers, changes and switches off those who are told of events, on record. */
@Stateless
public class WebhookKeeping {
  static final String FLOW = WebhookOperation.KIND;

  @Inject private Webhooks webhooks;
  @Inject private WebhookTerms terms;
  @Inject private AddressGuard guard;
  @Inject private FlowLog flowLog;
  @Inject private Event<WebhookChanged> changed;
  @Inject private Clock clock;

  /** Active, whatever the wish says. */
  @Needs(Right.ADMIN)
  public WebhookAnswer register(WebhookWish asked, Caller caller, CorrelationId correlationId) {
    WebhookWish wish = asked.completed();
    List<Violation> violations = check(wish);
    if (!violations.isEmpty()) {
      return new WebhookAnswer.Refused(Refusal.of(violations));
    }
    if (webhooks.same(caller.id(), wish.eventType(), wish.targetUrl()).isPresent()) {
      return exists();
    }
    Webhook webhook = new Webhook(caller.id(), terms.of(wish), clock.instant());
    webhooks.add(webhook);
    record("webhook_registered", webhook, caller, correlationId);
    return new WebhookAnswer.Saved(webhook.id());
  }

  @Needs(Right.ADMIN)
  public WebhookAnswer change(
      long id, WebhookWish wish, Caller caller, CorrelationId correlationId) {
    Webhook webhook = webhooks.locked(id).orElseThrow();
    List<Violation> violations = new ArrayList<>(check(wish));
    violations.addAll(terms.check(wish, webhook.terms()));
    if (!violations.isEmpty()) {
      return new WebhookAnswer.Refused(Refusal.of(violations));
    }
    Webhook.Terms agreed = terms.changed(webhook.terms(), wish);
    boolean active = wish.active() == null ? webhook.isActive() : wish.active();
    if (active && isTaken(webhook, agreed)) {
      return exists();
    }
    webhook.agree(agreed, clock.instant());
    webhook.activate(active, clock.instant());
    record("webhook_changed", webhook, caller, correlationId);
    return new WebhookAnswer.Saved(id);
  }

  /** What it was told stays on record; what it was still to be told is given up. */
  @Needs(Right.ADMIN)
  public void deactivate(long id, Caller caller, CorrelationId correlationId) {
    Webhook webhook = webhooks.locked(id).orElseThrow();
    webhook.activate(false, clock.instant());
    record("webhook_deactivated", webhook, caller, correlationId);
  }

  private boolean isTaken(Webhook webhook, Webhook.Terms agreed) {
    return webhooks
        .same(webhook.ownerId(), agreed.eventType(), agreed.targetUrl())
        .filter(other -> other.id() != webhook.id())
        .isPresent();
  }

  private static WebhookAnswer exists() {
    return new WebhookAnswer.Refused(
        Refusal.of(
            Code.WEBHOOK_EXISTS, "an active webhook tells this address of this event already"));
  }

  private List<Violation> check(WebhookWish wish) {
    List<Violation> violations = new ArrayList<>(WebhookFormPolicy.check(wish));
    Optional.ofNullable(wish.targetUrl())
        .flatMap(guard::objectionTo)
        .map(why -> new Violation(Code.PAYLOAD_INVALID, "/target_url", why, null, wish.targetUrl()))
        .ifPresent(violations::add);
    return violations;
  }

  private void record(String step, Webhook webhook, Caller caller, CorrelationId correlationId) {
    Webhook.Terms now = webhook.terms();
    String message =
        "%d: %s to %s, by %s"
            .formatted(webhook.id(), now.eventType(), now.targetUrl(), caller.name());
    flowLog.add(
        correlationId.value(),
        null,
        FLOW,
        null,
        List.of(Step.done(step, message)),
        clock.instant());
    changed.fire(new WebhookChanged());
  }
}
