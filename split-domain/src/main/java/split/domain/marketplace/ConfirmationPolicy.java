package split.domain.marketplace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.domain.marketplace.RemotePackage.Life;

/**
 * Decides by content alone whether a split has happened: the answer to the split call is at most a
 * hint. New packages are those of the order that were not there before; each group must find one
 * that holds exactly its units.
 */
public final class ConfirmationPolicy {
  private ConfirmationPolicy() {}

  /**
   * @param knownBefore ids of the order's packages in the snapshot taken before submitting
   * @param hinted ids the submission's answer named; tried first where contents are equal
   */
  public static Confirmation judge(
      PlannedSplit split, Set<String> knownBefore, Set<String> hinted, List<RemotePackage> now) {
    Optional<RemotePackage> source =
        now.stream().filter(shown -> shown.id().equals(split.sourceId())).findFirst();
    List<RemotePackage> fresh =
        new ArrayList<>(now.stream().filter(shown -> isChild(shown, split, knownBefore)).toList());
    if (source.filter(shown -> shown.life() != Life.DEAD).isPresent()) {
      return fresh.stream().anyMatch(shown -> isMarked(shown, split, hinted))
          ? new Confirmation.Pending("packages appear while the source is still shown")
          : alive(split, source.get());
    }
    fresh.sort(
        Comparator.comparing((RemotePackage shown) -> !isMarked(shown, split, hinted))
            .thenComparing(RemotePackage::id));
    return match(split, fresh);
  }

  private static Confirmation alive(PlannedSplit split, RemotePackage source) {
    if (source.life() == Life.CANCELLED) {
      return new Confirmation.Foreign("the package is " + source.status() + " at the marketplace");
    }
    if (!source.contents().equals(split.everything())) {
      return new Confirmation.Foreign(
          "the package holds "
              + source.contents()
              + " at the marketplace, not "
              + split.everything());
    }
    return source.life() == Life.CLOSED
        ? new Confirmation.Closed(source)
        : new Confirmation.NotApplied(source);
  }

  private static boolean isChild(RemotePackage shown, PlannedSplit split, Set<String> knownBefore) {
    return shown.life() != Life.DEAD
        && !shown.id().equals(split.sourceId())
        && !knownBefore.contains(shown.id());
  }

  private static boolean isMarked(RemotePackage shown, PlannedSplit split, Set<String> hinted) {
    return hinted.contains(shown.id()) || shown.origins().contains(split.sourceId());
  }

  private static Confirmation match(PlannedSplit split, List<RemotePackage> fresh) {
    Map<String, RemotePackage> byGroup = new HashMap<>();
    List<RemotePackage> unmatched = new ArrayList<>(fresh);
    for (PlannedSplit.Group group : split.groups()) {
      unmatched.stream()
          .filter(
              shown -> shown.life() != Life.CANCELLED && shown.contents().equals(group.contents()))
          .findFirst()
          .ifPresent(
              shown -> {
                byGroup.put(group.key(), shown);
                unmatched.remove(shown);
              });
    }
    Contents rest = contentsOf(unmatched);
    if (byGroup.size() == split.groups().size() && rest.equals(split.leftover())) {
      return new Confirmation.Complete(byGroup);
    }
    return unmatched.stream().allMatch(shown -> shown.contents().equals(split.leftover()))
        ? new Confirmation.Pending(
            byGroup.size() + " of " + split.groups().size() + " packages are there")
        : new Confirmation.Foreign(
            "the marketplace shows "
                + fresh.stream().map(RemotePackage::contents).toList()
                + " instead");
  }

  private static Contents contentsOf(List<RemotePackage> packages) {
    return packages.stream().map(RemotePackage::contents).reduce(Contents.NOTHING, Contents::plus);
  }
}
