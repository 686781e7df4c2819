package split.view.webhook;

import java.time.Instant;

/**
 * A webhook as it is kept, without its secret.
 *
 * @param sealedHeaders null for none
 * @param config JSON, as is {@code countdown}
 */
public record WebhookRow(
    long id,
    long ownerId,
    String eventType,
    String targetUrl,
    String sealedHeaders,
    boolean signed,
    String config,
    String countdown,
    boolean active,
    Instant createdAt,
    Instant modifiedAt) {}
