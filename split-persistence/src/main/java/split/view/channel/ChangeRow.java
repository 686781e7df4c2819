package split.view.channel;

import java.time.Instant;

/**
 * A change of a channel's field, as it is shown.
 *
 * @param channelVersion of the channel after it
 * @param pointer JSON pointer into the channel's document
 * @param oldValue JSON, as text; null where there was none, a mask for a secret
 * @param undoes id of the change that it took back, or null
 */
public record ChangeRow(
    long id,
    long channelVersion,
    String pointer,
    boolean secret,
    String oldValue,
    String newValue,
    Long undoes,
    String changedBy,
    String correlationId,
    Instant changedAt) {}
