package split.domain.operation;

/**
 * Workers that are held for one claim.
 *
 * @param workers operations that may be claimed, 0 or more
 * @param retries so many of them may have failed before
 * @param retriesFirst one of these goes first, lest constant news starve them
 */
public record Reservation(int workers, int retries, boolean retriesFirst) {}
