package split.persistence.oms;

import split.vocabulary.Tracking;

/** Where a package leaves from and how. */
public record Shipping(String stockLocation, Tracking tracking) {}
