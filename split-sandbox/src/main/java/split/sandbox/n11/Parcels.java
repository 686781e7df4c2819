package split.sandbox.n11;

import java.util.List;
import java.util.Optional;

/**
 * The contents of the packages a split makes: one a group, the units nobody mentioned, and those
 * cancelled.
 */
record Parcels(
    List<List<OrderLine>> groups, Optional<List<OrderLine>> remainder, List<OrderLine> cancelled) {}
