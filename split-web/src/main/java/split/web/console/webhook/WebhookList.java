package split.web.console.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.domain.webhook.CountdownPreview;
import split.domain.webhook.WebhookAnswer;
import split.domain.webhook.WebhookKeeping;
import split.domain.webhook.WebhookReading;
import split.domain.webhook.WebhookView;
import split.domain.webhook.WebhookWish;
import split.view.webhook.WebhookFilter;
import split.web.console.LazyRows;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** Who is told of which event, for administrators (SC-1). */
@Named
@RequestScoped
public class WebhookList {
  @Inject private WebhookKeeping keeping;
  @Inject private WebhookReading reading;
  @Inject private WebhookForm form;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private LazyRows<WebhookView> rows;

  public LazyRows<WebhookView> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(window -> reading.page(WebhookFilter.ALL, visitor.caller(), window));
    }
    return rows;
  }

  /** Fills the form with the webhook that the page's address names; it may not be there. */
  public void load() {
    if (form.getWebhook() != null) {
      reading
          .find(form.getWebhook(), visitor.caller())
          .ifPresentOrElse(form::fill, () -> form.setWebhook(null));
    }
  }

  public String save() {
    return said(
        form.getWebhook() == null
            ? keeping.register(form.wish(), visitor.caller(), visitor.correlationId())
            : change(form.getWebhook(), form.wish()),
        "webhooks.done_saved");
  }

  public String turn(WebhookView webhook) {
    boolean on = !webhook.row().active();
    var wish = new WebhookWish(null, null, null, null, null, null, on);
    return said(change(webhook.row().id(), wish), on ? "webhooks.done_on" : "webhooks.done_off");
  }

  private WebhookAnswer change(long id, WebhookWish wish) {
    return keeping.change(id, wish, visitor.caller(), visitor.correlationId());
  }

  private String said(WebhookAnswer answer, String done) {
    return switch (answer) {
      case WebhookAnswer.Saved saved -> {
        words.done(done);
        yield form.close();
      }
      case WebhookAnswer.Refused(var refusal) -> {
        words.objected(refusal, "webhooks");
        yield null;
      }
    };
  }

  /** What can be registered for, and what the webhook in the form is for already. */
  public List<String> getEventTypes() {
    return Stream.concat(reading.registry().stream(), Stream.ofNullable(form.getEventType()))
        .distinct()
        .toList();
  }

  /** How far apart the first tries would be; empty while the countdown has no sense. */
  public String getPreview() {
    return CountdownPreview.of(form.getCountdown().chosen().json()).stream()
        .map(wait -> wait.toSeconds() + " s")
        .collect(Collectors.joining(", "));
  }
}
