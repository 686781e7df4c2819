package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.domain.marketplace.CarryOver;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.IntegrationAction;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.LeasedOperation;
import split.vocabulary.Progress;

/**
 * Reads what a remote operation needs to know of its split, in a short transaction that ends before
 * the marketplace is called.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkReading {
  @Inject private Splits splits;
  @Inject private Packages packages;
  @Inject private RemoteOperations operations;

  /**
   * Two operations about one split take turns: what the second one asks for depends on what became
   * of the first.
   */
  public boolean isItsTurn(LeasedOperation operation) {
    return !operations.isBehindAnother(operation);
  }

  public Work read(long splitId) {
    Split split = splits.find(splitId).orElseThrow();
    Package source = packages.find(split.sourceId()).orElseThrow();
    List<Package> children = packages.childrenOf(splitId);
    Map<Long, List<PackageItem>> items =
        packages.itemsByPackage(Stream.concat(Stream.of(source), children.stream()).toList());
    Map<Long, Progress> progress =
        splits.actionsOf(splitId).stream()
            .collect(Collectors.toMap(IntegrationAction::packageId, IntegrationAction::progress));
    return new Work(
        splitId,
        SourceReading.source(source, items.get(source.id())),
        children.stream()
            .map(child -> part(child, items.get(child.id()), progress.get(child.id())))
            .toList(),
        split.skipped(),
        siblings(source));
  }

  public ConfirmedChild confirmedChild(long packageId) {
    Package child = packages.find(packageId).orElseThrow();
    Package source = packages.find(child.splitFrom()).orElseThrow();
    return new ConfirmedChild(
        child.order().number(),
        child.remoteId(),
        new CarryOver(source.remoteStatus(), child.tracking()));
  }

  private Set<String> siblings(Package source) {
    return packages.remoteIdsOfOrder(source.order().id());
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
