package split.domain.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.splitting.IntegrationAction;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.Progress;

/** Puts together what is to be known of a stored split at the marketplace. */
@Dependent
class WorkAssembly {
  private final Splits splits;
  private final Packages packages;

  @Inject
  WorkAssembly(Splits splits, Packages packages) {
    this.splits = splits;
    this.packages = packages;
  }

  Work of(Split split) {
    List<Package> order = packages.ofOrderOf(split.sourceId());
    Package source = chosen(order, each -> each.id() == split.sourceId()).getFirst();
    List<Package> children = chosen(order, each -> Objects.equals(each.splitId(), split.id()));
    Map<Long, List<PackageItem>> items =
        packages.itemsByPackage(Stream.concat(Stream.of(source), children.stream()).toList());
    Map<Long, Progress> progress =
        splits.actionsOf(split.id()).stream()
            .collect(Collectors.toMap(IntegrationAction::packageId, IntegrationAction::progress));
    return new Work(
        split.id(),
        SourceReading.source(source, items.get(source.id())),
        children.stream()
            .map(child -> part(child, items.get(child.id()), progress.get(child.id())))
            .toList(),
        split.skipped(),
        order.stream().map(Package::remoteId).filter(Objects::nonNull).collect(Collectors.toSet()));
  }

  private static List<Package> chosen(List<Package> order, Predicate<Package> wanted) {
    return order.stream().filter(wanted).toList();
  }

  private static Work.Part part(Package child, List<PackageItem> items, Progress progress) {
    return new Work.Part(
        child.id(),
        child.number(),
        child.groupKey(),
        SourceReading.units(items),
        child.tracking(),
        progress);
  }
}
