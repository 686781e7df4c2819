package split.domain.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.PackageState;

/**
 * Loads what the rules need, locked, with a fixed number of queries whatever the number of lines.
 */
@Dependent
class SourceReading {
  private final Packages packages;
  private final Splits splits;

  @Inject
  SourceReading(Packages packages, Splits splits) {
    this.packages = packages;
    this.splits = splits;
  }

  /**
   * The package with this number or, if there is none, every package of the order with this number.
   */
  List<Candidate> candidates(long channelId, String number) {
    List<Package> found =
        packages
            .lockedByNumber(channelId, number)
            .map(List::of)
            .orElseGet(() -> packages.lockedOfOrder(channelId, number));
    Map<Long, StandingSplit> standing = standingFor(found);
    Map<Long, List<PackageItem>> items = packages.itemsByPackage(found);
    return found.stream()
        .map(
            stored ->
                candidate(
                    stored, items.getOrDefault(stored.id(), List.of()), standing.get(stored.id())))
        .toList();
  }

  /** This package, which the caller has locked. */
  Candidate candidate(Package locked) {
    return candidate(locked, packages.itemsOf(List.of(locked)), null);
  }

  private static Candidate candidate(
      Package stored, List<PackageItem> items, StandingSplit standing) {
    return new Candidate(stored, items, source(stored, items), Optional.ofNullable(standing));
  }

  private Map<Long, StandingSplit> standingFor(List<Package> found) {
    List<Long> split =
        found.stream()
            .filter(stored -> stored.state() == PackageState.SPLIT)
            .map(Package::id)
            .toList();
    return splits.standingFor(split).stream()
        .collect(Collectors.toMap(Split::sourceId, this::standing));
  }

  private StandingSplit standing(Split split) {
    List<Package> children = packages.childrenOf(split.id());
    Map<Long, List<PackageItem>> items = packages.itemsByPackage(children);
    return new StandingSplit(
        split.id(),
        split.correlationId(),
        split.progress(),
        children.stream()
            .filter(child -> child.state() != PackageState.CANCELLED)
            .map(child -> child(child, items.get(child.id())))
            .toList(),
        split.skipped());
  }

  private static StandingSplit.Child child(Package stored, List<PackageItem> items) {
    return new StandingSplit.Child(
        stored.id(), stored.number(), stored.state(), stored.remoteId(), units(items));
  }

  static GroupUnits units(List<PackageItem> items) {
    return new GroupUnits(
        items.stream()
            .collect(Collectors.toMap(item -> item.orderItem().id(), PackageItem::quantity)));
  }

  static SourcePackage source(Package stored, List<PackageItem> items) {
    return new SourcePackage(
        stored.id(),
        stored.number(),
        stored.order().number(),
        stored.remoteId(),
        stored.state(),
        stored.remoteStatus(),
        stored.version(),
        items.stream().map(SourceReading::item).toList());
  }

  private static SourcePackage.Item item(PackageItem item) {
    OrderItem line = item.orderItem();
    return new SourcePackage.Item(
        line.id(),
        line.lineId(),
        item.remoteLineId(),
        line.unitRows(),
        line.sku(),
        line.barcode(),
        item.quantity());
  }
}
