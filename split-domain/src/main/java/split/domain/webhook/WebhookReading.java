package split.domain.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.persistence.webhook.WebhookEvents;
import split.persistence.webhook.Webhooks;
import split.view.Slice;
import split.view.Window;
import split.view.webhook.WebhookEventFilter;
import split.view.webhook.WebhookEventRow;
import split.view.webhook.WebhookFilter;
import split.view.webhook.WebhookRow;
import split.vocabulary.Caller;
import split.vocabulary.Right;

/** Shows who is told of what, and what each of them was told. */
@Stateless
public class WebhookReading {
  private static final Window ONE = new Window(1, 1);

  @Inject private Webhooks webhooks;
  @Inject private WebhookEvents events;
  @Inject private WebhookSecrets secrets;

  /** By id. */
  @Needs(Right.ADMIN)
  public Slice<WebhookView> page(WebhookFilter filter, Caller caller, Window window) {
    Slice<WebhookRow> found = webhooks.page(filter, window);
    return new Slice<>(found.count(), found.rows().stream().map(this::shown).toList());
  }

  @Needs(Right.ADMIN)
  public Optional<WebhookView> find(long id, Caller caller) {
    return page(WebhookFilter.of(id), caller, ONE).rows().stream().findFirst();
  }

  /** The types of event that can be registered for. */
  public List<String> registry() {
    return EventTypes.registry();
  }

  /** Newest first. */
  public Slice<WebhookEventRow> events(WebhookEventFilter filter, Window window) {
    return events.page(filter, window);
  }

  public Optional<WebhookEventRow> event(long id) {
    return events(WebhookEventFilter.of(id), ONE).rows().stream().findFirst();
  }

  private WebhookView shown(WebhookRow row) {
    return new WebhookView(row, secrets.masked(row.sealedHeaders()));
  }
}
