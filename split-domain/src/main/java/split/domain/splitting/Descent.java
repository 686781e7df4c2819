package split.domain.splitting;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;

/**
 * Tells which packages of an order were made of the source of a split: those that hold something of
 * it, were not there before, and either say that they came from it or do not say where from.
 *
 * @param before ids of the order's packages when the marketplace was last about to be told
 */
record Descent(Work work, Set<String> before) {
  List<RemotePackage> in(List<RemotePackage> shown) {
    Set<String> products =
        SplitPlanning.items(work.source(), work.source().everything()).stream()
            .map(item -> item.product().key())
            .collect(Collectors.toSet());
    Set<String> family = family(shown);
    return shown.stream()
        .filter(each -> each.life() != Life.DEAD && isNew(each.id()))
        .filter(each -> each.origins().isEmpty() || family.contains(each.id()))
        .filter(each -> !Collections.disjoint(each.contents().units().keySet(), products))
        .sorted(Comparator.comparing(RemotePackage::id))
        .toList();
  }

  private boolean isNew(String id) {
    return !id.equals(work.source().remoteId())
        && !before.contains(id)
        && !work.siblings().contains(id);
  }

  /** The source, what came from it, and what came from that. */
  private Set<String> family(List<RemotePackage> shown) {
    Set<String> family = new HashSet<>(Set.of(work.source().remoteId()));
    int known;
    do {
      known = family.size();
      shown.stream()
          .filter(each -> !Collections.disjoint(each.origins(), family))
          .forEach(each -> family.add(each.id()));
    } while (family.size() > known);
    return family;
  }
}
