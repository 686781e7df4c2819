package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.RemotePackage;
import split.domain.operation.OperationQueue;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.splitting.IntegrationAction;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/** Writes what was adopted from the marketplace, in the caller's transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdoptionStoring {
  @Inject private Packages packages;
  @Inject private Splits splits;
  @Inject private TakingBack takingBack;
  @Inject private PackageEvents events;
  @Inject private OperationQueue operations;
  @Inject private Clock clock;

  public AdoptionStoring() {}

  AdoptionStoring(
      Packages packages,
      Splits splits,
      TakingBack takingBack,
      PackageEvents events,
      OperationQueue operations,
      Clock clock) {
    this.packages = packages;
    this.splits = splits;
    this.takingBack = takingBack;
    this.events = events;
    this.operations = operations;
    this.clock = clock;
  }

  /**
   * @return which number is taken already, so that nothing was changed
   */
  public Optional<String> divided(
      Split split, Adoption.Divided adoption, OrderShown shown, String why) {
    List<String> numbers =
        adoption.found().stream().map(found -> shown.numberOf(found.part().shown())).toList();
    Set<String> taken = packages.taken(split.channelId(), numbers);
    if (!taken.isEmpty()) {
      return taken.stream().sorted().findFirst();
    }
    Instant now = clock.instant();
    Package source = packages.find(split.sourceId()).orElseThrow();
    List<Package> children = packages.childrenOf(split.id());
    takingBack.children(split, chosen(children, adoption.voided()), why, now);
    List<Package> kept = chosen(children, adoption.kept().keySet());
    kept.forEach(child -> keep(child, source, adoption.kept().get(child.id()), shown, now));
    Map<Long, OrderItem> lines = lines(source);
    adoption.found().forEach(found -> add(split, source, lines, found, shown, now));
    split.adopt(adoption.keepsSkipped(), now);
    List<Long> shownNow = kept.stream().map(Package::id).toList();
    operations.hurry(
        SplitStoring.KIND, splits.standingFor(shownNow).stream().map(Split::id).toList());
    return Optional.empty();
  }

  /** The source lives again, with what the marketplace says it holds. */
  public void whole(Split split, Adoption.Whole adoption, String why) {
    Instant now = clock.instant();
    RemotePackage shown = adoption.source().shown();
    Share share = adoption.source().share();
    Package source = rejoined(split, shown.life().state(split.sourceState()), why, now);
    packages.itemsByPackage(List.of(source));
    packages.remove(source.keepOnly(share.units().units(), now));
    source.shownAs(remote(shown), shown.tracking(), share.lineIds(), now);
  }

  /** Nothing is left of it. */
  public void nothing(Split split, String why) {
    rejoined(split, PackageState.CANCELLED, why, clock.instant());
  }

  private Package rejoined(Split split, PackageState state, String why, Instant now) {
    Package source = packages.find(split.sourceId()).orElseThrow();
    takingBack.children(split, packages.childrenOf(split.id()), why, now);
    source.rejoin(state, now);
    events.transitioned(source, split.correlationId(), now);
    split.cancel(now);
    return source;
  }

  private void keep(
      Package child, Package source, Adoption.Part part, OrderShown shown, Instant now) {
    RemotePackage remote = part.shown();
    child.shownAs(remote(remote), remote.tracking(), part.share().lineIds(), now);
    splits.actionsOf(child.splitId()).stream()
        .filter(action -> action.packageId() == child.id())
        .forEach(action -> action.confirmed(remote.id(), now));
    if (shown.needsCarryOver(remote, new CarryOver(source.remoteStatus(), child.tracking()))) {
      operations.enqueue(
          CarryOverOperation.KIND,
          child.channelId(),
          child.id(),
          splits.find(child.splitId()).orElseThrow().correlationId().value(),
          child.number());
    }
  }

  private void add(
      Split split,
      Package source,
      Map<Long, OrderItem> lines,
      Adoption.Found found,
      OrderShown shown,
      Instant now) {
    RemotePackage remote = found.part().shown();
    Share share = found.part().share();
    PackageState state = remote.life().state(split.sourceState());
    Package child =
        source.child(split.id(), shown.numberOf(remote), found.key(), state, Tracking.NONE, now);
    share.units().units().forEach((item, count) -> child.hold(lines.get(item), count, null));
    child.shownAs(remote(remote), remote.tracking(), share.lineIds(), now);
    packages.add(child);
    packages.flush();
    IntegrationAction action =
        new IntegrationAction(split.channelId(), split.id(), child.id(), now);
    action.confirmed(remote.id(), now);
    splits.add(action);
    events.created(child, split.correlationId(), now);
  }

  private Map<Long, OrderItem> lines(Package source) {
    return packages.itemsOf(List.of(source)).stream()
        .map(PackageItem::orderItem)
        .collect(Collectors.toMap(OrderItem::id, item -> item));
  }

  private static List<Package> chosen(List<Package> children, Set<Long> ids) {
    return children.stream().filter(child -> ids.contains(child.id())).toList();
  }

  private static Package.Remote remote(RemotePackage shown) {
    return new Package.Remote(shown.id(), shown.status());
  }
}
