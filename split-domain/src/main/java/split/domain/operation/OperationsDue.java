package split.domain.operation;

/**
 * Fired inside a transaction whose commit makes operations of a channel due, so that they need not
 * wait for the next look.
 */
public record OperationsDue(long channelId) {}
