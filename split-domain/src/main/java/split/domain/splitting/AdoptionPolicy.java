package split.domain.splitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import split.domain.marketplace.Contents;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.vocabulary.Progress;

/**
 * What becomes of a split that somebody else has interfered with, if what the marketplace has is
 * how it shall be (MKT-4). No unit is made up: more than the source held is refused. No unit is
 * lost silently: what is not shown any more is named.
 */
final class AdoptionPolicy {
  private final Work work;
  private final List<RemotePackage> shown;
  private final List<RemotePackage> ours;

  /**
   * @param before ids of the order's packages when the marketplace was last about to be told
   * @param shown everything the marketplace shows of the order
   */
  AdoptionPolicy(Work work, Set<String> before, List<RemotePackage> shown) {
    this.work = work;
    this.shown = shown;
    this.ours = new Descent(work, before).in(shown);
  }

  Adoption decide() {
    if (shown.isEmpty()) {
      return new Adoption.Refuse("the marketplace shows nothing of the order");
    }
    Optional<RemotePackage> source =
        shown.stream()
            .filter(each -> isSource(each) && each.life() != Life.DEAD)
            .filter(AdoptionPolicy::isLiving)
            .findFirst();
    if (source.isPresent()) {
      return whole(source.get());
    }
    List<RemotePackage> living = ours.stream().filter(AdoptionPolicy::isLiving).toList();
    return living.isEmpty() && !hasConfirmed() ? nothing() : divided(living);
  }

  private Adoption whole(RemotePackage source) {
    if (ours.stream().anyMatch(AdoptionPolicy::isLiving) || hasConfirmed()) {
      return new Adoption.Refuse("the marketplace shows the source beside packages made of it");
    }
    UnitAllocation units = new UnitAllocation(items(), work.source().everything());
    return units
        .take(source)
        .<Adoption>map(share -> new Adoption.Whole(source, share, gone(units.left())))
        .orElseGet(() -> tooMuch(source));
  }

  private Adoption nothing() {
    boolean cancelled =
        !ours.isEmpty()
            || shown.stream().anyMatch(each -> isSource(each) && each.life() != Life.DEAD);
    return cancelled
        ? new Adoption.Nothing(gone(work.source().everything()))
        : new Adoption.Refuse("the marketplace shows nothing of this package");
  }

  private Adoption divided(List<RemotePackage> living) {
    List<RemotePackage> unmatched = new ArrayList<>(living);
    Map<Long, RemotePackage> kept = new HashMap<>();
    open().forEach(part -> match(part, unmatched).ifPresent(it -> kept.put(part.packageId(), it)));
    boolean keepsSkipped = takeLeftover(unmatched);
    UnitAllocation rest =
        new UnitAllocation(items(), work.source().everything().minus(settled(kept, keepsSkipped)));
    List<Adoption.Found> found = new ArrayList<>();
    for (RemotePackage each : unmatched) {
      Optional<Share> share = rest.take(each);
      if (share.isEmpty()) {
        return tooMuch(each);
      }
      found.add(new Adoption.Found(freeKey(share.get(), found), each, share.get()));
    }
    return new Adoption.Divided(
        kept,
        open().stream()
            .map(Work.Part::packageId)
            .filter(id -> !kept.containsKey(id))
            .collect(Collectors.toSet()),
        found,
        keepsSkipped,
        gone(rest.left()));
  }

  private Optional<RemotePackage> match(Work.Part part, List<RemotePackage> unmatched) {
    Contents wanted =
        SplitPlanning.group(work.source(), part.key(), part.units(), part.tracking()).contents();
    Optional<RemotePackage> found =
        unmatched.stream().filter(each -> each.contents().equals(wanted)).findFirst();
    found.ifPresent(unmatched::remove);
    return found;
  }

  private boolean takeLeftover(List<RemotePackage> unmatched) {
    Contents leftover = work.plan().leftover();
    Optional<RemotePackage> apart =
        unmatched.stream()
            .filter(each -> !leftover.isEmpty() && each.contents().equals(leftover))
            .findFirst();
    apart.ifPresent(unmatched::remove);
    return apart.isPresent();
  }

  /** Units that lie where they were planned to. */
  private GroupUnits settled(Map<Long, RemotePackage> kept, boolean keepsSkipped) {
    List<GroupUnits> settled = new ArrayList<>();
    work.parts().stream()
        .filter(part -> part.progress() == Progress.CONFIRMED || kept.containsKey(part.packageId()))
        .map(Work.Part::units)
        .forEach(settled::add);
    if (keepsSkipped) {
      work.skipped().stream().map(RepetitionPolicy::unitsOf).forEach(settled::add);
    }
    return GroupUnits.sum(settled);
  }

  private String freeKey(Share share, List<Adoption.Found> others) {
    String key = work.source().keyOf(share.units());
    Set<String> known = new HashSet<>();
    others.forEach(other -> known.add(other.key()));
    work.parts().forEach(part -> known.add(part.key()));
    String free = key;
    for (int ordinal = 2; known.contains(free); ordinal++) {
      free = key + "-" + ordinal;
    }
    return free;
  }

  private List<Adoption.Gone> gone(GroupUnits left) {
    return items().stream()
        .filter(item -> left.units().containsKey(item.orderItemId()))
        .map(
            item ->
                new Adoption.Gone(
                    item.lineId(),
                    item.sku(),
                    item.quantity(),
                    item.quantity() - left.units().get(item.orderItemId())))
        .toList();
  }

  private List<Work.Part> open() {
    return work.parts().stream()
        .filter(part -> !part.progress().isSettled())
        .sorted(Comparator.comparing(Work.Part::packageId))
        .toList();
  }

  private List<SourcePackage.Item> items() {
    return work.source().items();
  }

  private boolean hasConfirmed() {
    return work.parts().stream().anyMatch(part -> part.progress() == Progress.CONFIRMED);
  }

  private boolean isSource(RemotePackage each) {
    return each.id().equals(work.source().remoteId());
  }

  private static boolean isLiving(RemotePackage each) {
    return each.life() != Life.CANCELLED && !each.lines().isEmpty();
  }

  private static Adoption tooMuch(RemotePackage each) {
    return new Adoption.Refuse(
        "package "
            + each.id()
            + " holds "
            + each.contents()
            + " at the marketplace, more than the source has left for it");
  }
}
