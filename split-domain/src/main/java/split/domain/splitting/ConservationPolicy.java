package split.domain.splitting;

import java.util.ArrayList;
import java.util.List;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * No unit is lost and none is doubled: over all groups each line has exactly the source's units
 * (SPL-7).
 */
final class ConservationPolicy {
  private static final String POINTER = "/payload/packages";

  private ConservationPolicy() {}

  /**
   * @param partialAllowed units not named may form a remainder
   */
  static List<Violation> check(
      SourcePackage source, List<NamedGroup> groups, boolean partialAllowed) {
    List<Violation> violations = new ArrayList<>();
    for (SourcePackage.Item item : source.items()) {
      long named =
          groups.stream()
              .mapToLong(group -> group.units().units().getOrDefault(item.orderItemId(), 0))
              .sum();
      if (named > item.quantity() || (named > 0 && named < item.quantity() && !partialAllowed)) {
        violations.add(
            violation(
                Code.QUANTITY_MISMATCH,
                "the groups' units of this line do not add up to the source's",
                item,
                named));
      } else if (named == 0 && !partialAllowed) {
        violations.add(
            violation(Code.MISSING_ITEM, "no group names this line of the source", item, named));
      }
    }
    return violations;
  }

  private static Violation violation(
      Code code, String message, SourcePackage.Item item, long named) {
    return new Violation(
        code,
        POINTER,
        "line " + item.lineId() + ": " + message,
        String.valueOf(item.quantity()),
        String.valueOf(named));
  }
}
