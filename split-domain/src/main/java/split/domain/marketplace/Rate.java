package split.domain.marketplace;

/**
 * The budget a call is taken from (MKT-5).
 *
 * @param budget names it: calls with equal names share it, whatever channel or node they come from
 * @param limit what the marketplace allows
 */
public record Rate(String budget, Capability.RateClass limit) {}
