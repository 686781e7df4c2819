package split.persistence.webhook;

/**
 * An active webhook, as far as it matters to whom an event goes.
 *
 * @param config JSON
 */
public record Subscribed(long webhookId, String eventType, String config) {}
