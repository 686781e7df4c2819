package split.domain.splitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;

/** A package the request may mean: as it is stored, locked, and as the rules see it. */
record Candidate(
    Package stored,
    List<PackageItem> items,
    SourcePackage source,
    Optional<StandingSplit> standing) {
  Candidate {
    items = List.copyOf(items);
  }

  Map<Long, OrderItem> orderItems() {
    return items.stream()
        .map(PackageItem::orderItem)
        .collect(Collectors.toMap(OrderItem::id, item -> item));
  }
}
