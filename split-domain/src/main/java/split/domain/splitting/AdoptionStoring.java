package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.RemotePackage;
import split.domain.oms.PackageChanges;
import split.domain.webhook.PackageEvents;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.oms.Remote;
import split.persistence.splitting.IntegrationAction;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.ChangeCause;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/** Writes what was adopted from the marketplace, in the caller's transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdoptionStoring {
  @Inject private Packages packages;
  @Inject private Splits splits;
  @Inject private TakingBack takingBack;
  @Inject private PackageChanges changes;
  @Inject private PackageEvents events;
  @Inject private SplitProgressing progressing;
  @Inject private Clock clock;

  public AdoptionStoring() {}

  AdoptionStoring(
      Packages packages,
      Splits splits,
      TakingBack takingBack,
      PackageChanges changes,
      PackageEvents events,
      SplitProgressing progressing,
      Clock clock) {
    this.packages = packages;
    this.splits = splits;
    this.takingBack = takingBack;
    this.changes = changes;
    this.events = events;
    this.progressing = progressing;
    this.clock = clock;
  }

  /**
   * @return which number is taken already, so that nothing was changed
   */
  public Optional<String> divided(
      Split split, Adoption.Divided adoption, OrderShown shown, ChangeCause cause) {
    List<String> numbers =
        adoption.found().stream().map(found -> shown.numberOf(found.shown())).toList();
    Set<String> taken = packages.taken(split.channelId(), numbers);
    if (!taken.isEmpty()) {
      return taken.stream().sorted().findFirst();
    }
    List<Package> children = packages.childrenOf(split.id());
    takingBack.children(split, chosen(children, adoption.voided()), cause, clock.instant());
    List<Package> kept = chosen(children, adoption.kept().keySet());
    Package source = packages.find(split.sourceId()).orElseThrow();
    add(split, source, adoption.found(), shown, cause);
    split.adopt(adoption.keepsSkipped(), clock.instant());
    progressing.confirmed(
        split,
        packages.childrenOf(split.id()),
        byGroup(kept, adoption),
        kept.stream()
            .filter(child -> isUnfinished(child, source, adoption, shown))
            .map(Package::groupKey)
            .collect(Collectors.toSet()));
    return Optional.empty();
  }

  private static Map<String, RemotePackage> byGroup(List<Package> kept, Adoption.Divided adoption) {
    Map<String, RemotePackage> byGroup = new HashMap<>();
    kept.forEach(child -> byGroup.put(child.groupKey(), adoption.kept().get(child.id())));
    adoption.found().forEach(found -> byGroup.put(found.key(), found.shown()));
    return byGroup;
  }

  private static boolean isUnfinished(
      Package child, Package source, Adoption.Divided adoption, OrderShown shown) {
    CarryOver wish = new CarryOver(source.remoteStatus(), child.tracking());
    return shown.needsCarryOver(adoption.kept().get(child.id()), wish);
  }

  /** The source lives again, with what the marketplace says it holds. */
  public void whole(Split split, Adoption.Whole adoption, ChangeCause cause) {
    Instant now = clock.instant();
    RemotePackage shown = adoption.source();
    Share share = adoption.share();
    Package source = rejoined(split, shown.life().state(split.sourceState()), cause, now);
    packages.itemsByPackage(List.of(source));
    packages.remove(source.keepOnly(share.units().units(), now));
    source.shownAs(remote(shown), shown.tracking(), now);
    source.items().stream()
        .filter(item -> share.lineIds().containsKey(item.orderItem().id()))
        .forEach(item -> item.shownAs(share.lineIds().get(item.orderItem().id())));
  }

  /** Nothing is left of it. */
  public void nothing(Split split, ChangeCause cause) {
    rejoined(split, PackageState.CANCELLED, cause, clock.instant());
  }

  private Package rejoined(Split split, PackageState state, ChangeCause cause, Instant now) {
    Package source = packages.find(split.sourceId()).orElseThrow();
    takingBack.children(split, packages.childrenOf(split.id()), cause, now);
    changes.rejoin(source, state, cause.under(split.correlationId()), now);
    split.cancel(now);
    return source;
  }

  private void add(
      Split split,
      Package source,
      List<Adoption.Found> found,
      OrderShown shown,
      ChangeCause cause) {
    Map<Long, OrderItem> lines = lines(source);
    Instant now = clock.instant();
    for (Adoption.Found each : found) {
      PackageState state = each.shown().life().state(split.sourceState());
      String number = shown.numberOf(each.shown());
      Package child = source.child(split.id(), number, each.key(), state, Tracking.NONE, now);
      Map<Long, String> lineIds = each.share().lineIds();
      each.share()
          .units()
          .units()
          .forEach((item, count) -> child.hold(lines.get(item), count, lineIds.get(item)));
      packages.add(child);
      packages.flush();
      splits.add(new IntegrationAction(split.channelId(), split.id(), child.id(), now));
      changes.imported(child, cause.under(split.correlationId()), now);
      events.created(child, split.correlationId(), now);
    }
  }

  private Map<Long, OrderItem> lines(Package source) {
    return packages.itemsOf(List.of(source)).stream()
        .map(PackageItem::orderItem)
        .collect(Collectors.toMap(OrderItem::id, item -> item));
  }

  private static List<Package> chosen(List<Package> children, Set<Long> ids) {
    return children.stream().filter(child -> ids.contains(child.id())).toList();
  }

  private static Remote remote(RemotePackage shown) {
    return new Remote(shown.id(), shown.status());
  }
}
