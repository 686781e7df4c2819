package split.view.operation;

import java.time.Instant;

/**
 * What the durable queue holds of one channel, whichever node is at work.
 *
 * @param due may be claimed now, which includes what a dead node has left
 * @param oldestDueAt null if nothing is due
 * @param waiting in turn for a later look or try, without a penalty
 * @param penalised resting until a penalty is over
 * @param leased held by some node
 * @param dead given up
 * @param foreign waiting for a person's decision
 */
public record QueueCount(
    long channelId,
    String channel,
    long due,
    Instant oldestDueAt,
    long waiting,
    long penalised,
    long leased,
    long dead,
    long foreign) {}
