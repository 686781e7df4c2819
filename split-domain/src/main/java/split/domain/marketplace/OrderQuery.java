package split.domain.marketplace;

import java.time.Instant;
import java.util.Set;

/**
 * What is to be read of one order. Readings may be scarce, so it says how little would do; an
 * adapter may always show more.
 *
 * @param orderNumber the marketplace's own, or empty where only packages are known
 * @param packageIds packages that must be shown, dead or alive, if the marketplace still knows
 *     them; empty for every package of the order
 * @param since also every package of the order that came or changed since; null for none
 */
public record OrderQuery(String orderNumber, Set<String> packageIds, Instant since) {
  public OrderQuery {
    packageIds = Set.copyOf(packageIds);
  }

  /** Everything the marketplace can show of the order. */
  public static OrderQuery order(String orderNumber) {
    return new OrderQuery(orderNumber, Set.of(), null);
  }

  public static OrderQuery packages(String orderNumber, Set<String> packageIds) {
    return new OrderQuery(orderNumber, packageIds, null);
  }

  public OrderQuery changedSince(Instant moment) {
    return new OrderQuery(orderNumber, packageIds, moment);
  }
}
