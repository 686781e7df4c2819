package split.view.notification;

import java.time.Instant;
import split.vocabulary.Medium;

/**
 * Somebody who is told of alarms, as is shown; without the secret.
 *
 * @param channel slug; null for all alarms
 */
public record ReceiverRow(
    long id,
    String name,
    Medium medium,
    String address,
    String channel,
    boolean active,
    Instant createdAt,
    Instant modifiedAt) {}
