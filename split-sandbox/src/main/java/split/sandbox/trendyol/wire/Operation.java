package split.sandbox.trendyol.wire;

import java.util.Set;
import java.util.stream.Collectors;
import split.sandbox.Outcome;
import split.sandbox.Switches;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.Tier;

/** One of Trendyol's services: reads its wire format, lets the shop do it, writes the answer. */
interface Operation {
  /** The name by which faults choose it. */
  String name();

  Tier.Pace pace();

  /** The orders the call is about, as far as the shop knows them. */
  default Set<String> orders(Shop shop, Asked asked) {
    return shop.find(asked.packageId()).stream()
        .map(ShipmentPackage::orderNumber)
        .collect(Collectors.toUnmodifiableSet());
  }

  Outcome apply(Shop shop, Asked asked, Switches switches);
}
