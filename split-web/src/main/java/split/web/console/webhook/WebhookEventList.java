package split.web.console.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import split.domain.webhook.Attempt;
import split.domain.webhook.EventResending;
import split.domain.webhook.ResendAnswer;
import split.domain.webhook.WebhookReading;
import split.view.webhook.WebhookEventRow;
import split.vocabulary.Refusal;
import split.web.console.LazyRows;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** What webhooks were told, and telling it once more (SC-2). */
@Named
@RequestScoped
public class WebhookEventList {
  @Inject private WebhookReading reading;
  @Inject private EventResending resending;
  @Inject private WebhookEventSearch search;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private LazyRows<WebhookEventRow> rows;

  public LazyRows<WebhookEventRow> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(window -> reading.events(search.filter(), window));
    }
    return rows;
  }

  public String resend(long id, boolean force) {
    switch (resending.resend(id, force, visitor.caller())) {
      case ResendAnswer.Sent(Attempt attempt) when attempt.isDelivered() ->
          words.done("deliveries.done_resend", attempt.detail());
      case ResendAnswer.Sent(Attempt attempt) ->
          words.left("deliveries.left_resend", attempt.detail());
      case ResendAnswer.Refused(Refusal refusal) ->
          words.left("deliveries.left_resend", refusal.detail());
    }
    return search.show();
  }
}
