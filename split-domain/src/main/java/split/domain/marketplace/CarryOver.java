package split.domain.marketplace;

import split.vocabulary.Tracking;

/**
 * What a child is to have of its source, or by the request, once the marketplace has made it
 * (SPL-17).
 *
 * @param status the marketplace's word for the source before the split, or null
 * @param tracking how the child is to travel
 */
public record CarryOver(String status, Tracking tracking) {}
