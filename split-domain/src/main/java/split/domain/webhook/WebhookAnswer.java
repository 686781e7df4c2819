package split.domain.webhook;

import split.vocabulary.Refusal;

/** What becomes of the wish to register or change a webhook. */
public sealed interface WebhookAnswer {
  record Saved(long webhookId) implements WebhookAnswer {}

  record Refused(Refusal refusal) implements WebhookAnswer {}
}
