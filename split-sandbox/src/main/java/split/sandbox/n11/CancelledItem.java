package split.sandbox.n11;

import java.util.Set;

/** Units the seller cannot supply, and N11's number for the reason. */
public record CancelledItem(Part part, int reasonId) {
  /** Out of stock, defective, wrong price, force majeure, other. */
  private static final Set<Integer> REASONS = Set.of(61, 62, 63, 64, 65);

  boolean hasReason() {
    return REASONS.contains(reasonId);
  }
}
