package split.domain.sellercenter;

/**
 * What a repair did, or could not do.
 *
 * @param detail why not; null if it was done
 */
public record RepairStep(String action, String about, boolean done, String detail) {}
