package split.domain.webhook;

/** Fired inside a transaction that changes who is told of what. */
record WebhookChanged() {}
