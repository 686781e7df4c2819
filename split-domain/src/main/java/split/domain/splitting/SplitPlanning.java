package split.domain.splitting;

import java.util.List;
import java.util.Map;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.Product;
import split.persistence.oms.OrderItem;
import split.persistence.oms.PackageItem;
import split.vocabulary.Tracking;

/** Turns groups of ours into what the marketplace is to do. */
final class SplitPlanning {
  private SplitPlanning() {}

  /**
   * @param live how the source travels, which its children inherit
   */
  static PlannedSplit of(SourcePackage source, Tracking live, List<JudgedGroup> groups) {
    return new PlannedSplit(
        source.remoteId(),
        source.orderNumber(),
        groups.stream()
            .filter(JudgedGroup::becomesPackage)
            .map(
                group -> group(source, group.key(), group.units(), live.forChild(group.tracking())))
            .toList(),
        groups.stream()
            .filter(group -> !group.becomesPackage())
            .flatMap(group -> items(source, group.units()).stream())
            .toList());
  }

  static PlannedSplit.Group group(
      SourcePackage source, String key, GroupUnits units, Tracking tracking) {
    return new PlannedSplit.Group(key, items(source, units), tracking);
  }

  static List<PlannedSplit.Item> items(SourcePackage source, GroupUnits units) {
    return source.items().stream()
        .filter(item -> units.units().containsKey(item.orderItemId()))
        .map(item -> item(item, units.units()))
        .toList();
  }

  static Product product(PackageItem item) {
    OrderItem line = item.orderItem();
    return Product.of(line.sku(), line.barcode(), line.lineId());
  }

  private static PlannedSplit.Item item(SourcePackage.Item item, Map<Long, Integer> units) {
    return new PlannedSplit.Item(
        item.currentLineId(), item.sku(), item.barcode(), units.get(item.orderItemId()));
  }
}
