package split.domain.splitting;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.PlannedSplit;
import split.persistence.splitting.SkippedGroup;
import split.vocabulary.Progress;
import split.vocabulary.Tracking;

/**
 * A stored split as the marketplace has to be told of it.
 *
 * @param siblings the marketplace's ids of the order's packages that are known here and have
 *     nothing to do with what is still open
 */
record Work(
    long splitId,
    SourcePackage source,
    List<Part> parts,
    List<SkippedGroup> skipped,
    Set<String> siblings) {
  Work {
    parts = List.copyOf(parts);
    skipped = List.copyOf(skipped);
    siblings = Set.copyOf(siblings);
  }

  /** One child and how far it is. */
  record Part(
      long packageId,
      String number,
      String key,
      GroupUnits units,
      Tracking tracking,
      Progress progress) {}

  /**
   * Some children are confirmed already and one was added later: the source is gone, only its parts
   * are left to be found.
   */
  boolean isAddition() {
    return parts.stream().anyMatch(part -> part.progress() == Progress.CONFIRMED);
  }

  OrderQuery query() {
    return OrderQuery.packages(source.orderNumber(), Set.of(source.remoteId()));
  }

  PlannedSplit plan() {
    return new PlannedSplit(
        source.remoteId(),
        source.orderNumber(),
        parts.stream()
            .filter(part -> !part.progress().isSettled())
            .sorted(Comparator.comparing(Part::packageId))
            .map(part -> SplitPlanning.group(source, part.key(), part.units(), part.tracking()))
            .toList(),
        skipped.stream()
            .flatMap(group -> SplitPlanning.items(source, RepetitionPolicy.unitsOf(group)).stream())
            .toList());
  }
}
