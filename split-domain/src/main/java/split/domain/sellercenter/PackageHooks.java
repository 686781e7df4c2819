package split.domain.sellercenter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.domain.webhook.WebhookAnswer;
import split.domain.webhook.WebhookKeeping;
import split.domain.webhook.WebhookReading;
import split.domain.webhook.WebhookWish;
import split.view.Window;
import split.view.webhook.WebhookFilter;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;

/** The webhooks by which this side tells the Seller Center of packages. */
@Dependent
class PackageHooks {
  private static final Window MOST = new Window(1000, 1);

  private final WebhookReading reading;
  private final WebhookKeeping keeping;

  @Inject
  PackageHooks(WebhookReading reading, WebhookKeeping keeping) {
    this.reading = reading;
    this.keeping = keeping;
  }

  /** Somebody who is told of something. */
  record Hook(String eventType, String targetUrl) {}

  List<Hook> active(Caller caller) {
    return reading.page(WebhookFilter.ALL, caller, MOST).rows().stream()
        .filter(found -> found.row().active())
        .map(found -> new Hook(found.row().eventType(), found.row().targetUrl()))
        .toList();
  }

  /**
   * @param token by which the Seller Center knows us
   * @return why it could not be made, or empty
   */
  Optional<String> create(Hook hook, String token, Caller caller, CorrelationId correlationId) {
    var wish =
        new WebhookWish(
            hook.eventType(),
            hook.targetUrl(),
            Map.of("Authorization", Credential.token("Token", token).header()),
            null,
            null,
            null,
            null);
    return switch (keeping.register(wish, caller, correlationId)) {
      case WebhookAnswer.Saved saved -> Optional.empty();
      case WebhookAnswer.Refused(Refusal refusal) -> Optional.of(refusal.detail());
    };
  }
}
