package split.domain.splitting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import split.domain.marketplace.Product;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.RemoteLine;

/** Hands units of a source out to packages that the marketplace shows; each unit once. */
final class UnitAllocation {
  private final List<SourcePackage.Item> items;
  private final Map<Long, Integer> left;

  /**
   * @param units of these items, to be handed out
   */
  UnitAllocation(List<SourcePackage.Item> items, GroupUnits units) {
    this.items = items;
    this.left = new HashMap<>(units.units());
  }

  /**
   * @return empty if the package holds more than is left; nothing is handed out then
   */
  Optional<Share> take(RemotePackage shown) {
    Map<Long, Integer> before = Map.copyOf(left);
    Map<Long, Integer> units = new TreeMap<>();
    Map<Long, String> lineIds = new HashMap<>();
    for (RemoteLine line : shown.lines()) {
      if (!take(line, units, lineIds)) {
        left.putAll(before);
        return Optional.empty();
      }
    }
    return Optional.of(new Share(new GroupUnits(units), lineIds));
  }

  private boolean take(RemoteLine line, Map<Long, Integer> units, Map<Long, String> lineIds) {
    int wanted = line.quantity();
    for (SourcePackage.Item item : candidates(line)) {
      int share = Math.min(wanted, left.getOrDefault(item.orderItemId(), 0));
      if (share > 0) {
        units.merge(item.orderItemId(), share, Integer::sum);
        lineIds.putIfAbsent(item.orderItemId(), line.lineId());
        left.merge(item.orderItemId(), -share, Integer::sum);
        wanted -= share;
      }
    }
    return wanted == 0;
  }

  /** The item with the line's own id comes first, where a product stands in several lines. */
  private List<SourcePackage.Item> candidates(RemoteLine line) {
    return items.stream()
        .filter(item -> product(item).equals(line.product()))
        .sorted(Comparator.comparing(item -> !item.isNamed(line.lineId())))
        .toList();
  }

  private static Product product(SourcePackage.Item item) {
    return Product.of(item.sku(), item.barcode(), item.currentLineId());
  }

  GroupUnits left() {
    return new GroupUnits(left).minus(GroupUnits.NOTHING);
  }
}
