package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import split.domain.splitting.SplitAnswer.Child;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.domain.splitting.SplitAnswer.Units;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageOutcome;
import split.vocabulary.Progress;

/** How far a committed split has come. */
@Stateless
public class SplitReading {
  @Inject private Splits splits;
  @Inject private Packages packages;

  public Optional<Progress> progress(CorrelationId id) {
    return splits.byCorrelationId(id.value()).map(Split::progress);
  }

  /** The split as it is now; every child counts as existing. */
  public Optional<SplitResult> result(CorrelationId id) {
    return splits
        .byCorrelationId(id.value())
        .flatMap(split -> packages.find(split.sourceId()).map(source -> result(split, source)));
  }

  private SplitResult result(Split split, Package source) {
    List<Package> children = packages.childrenOf(split.id());
    Map<Long, List<PackageItem>> items =
        packages.itemsOf(children).stream()
            .collect(Collectors.groupingBy(item -> item.owner().id()));
    return new SplitResult(
        split.correlationId(),
        split.progress(),
        SplitResults.source(source),
        children.stream()
            .map(child -> child(child, items.getOrDefault(child.id(), List.of())))
            .toList());
  }

  private static Child child(Package stored, List<PackageItem> items) {
    return new Child(
        stored.id(),
        stored.number(),
        PackageOutcome.EXISTING,
        stored.state(),
        stored.remoteId(),
        items.stream().map(SplitReading::units).toList());
  }

  private static Units units(PackageItem item) {
    return new Units(item.orderItem().lineId(), item.orderItem().sku(), item.quantity());
  }
}
