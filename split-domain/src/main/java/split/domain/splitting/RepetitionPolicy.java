package split.domain.splitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.domain.splitting.SplitDecision.Match;
import split.persistence.splitting.SkippedGroup;
import split.vocabulary.Code;
import split.vocabulary.PackageOutcome;
import split.vocabulary.Refusal;
import split.vocabulary.Tracking;
import split.vocabulary.Violation;

/**
 * A source that is split already is not split again, but asking for the same once more is no
 * mistake: any subset, in any order, is answered with what exists (SPL-10). A group that was
 * skipped before may become a package now. Everything else is another grouping of units that are
 * taken.
 */
final class RepetitionPolicy {
  private final EffectiveChannel channel;
  private final SourcePackage source;
  private final StandingSplit standing;

  RepetitionPolicy(EffectiveChannel channel, SourcePackage source, StandingSplit standing) {
    this.channel = channel;
    this.source = source;
    this.standing = standing;
  }

  SplitDecision decide(List<NamedGroup> groups) {
    List<StandingSplit.Child> children = new ArrayList<>(standing.children());
    List<SkippedGroup> skipped = new ArrayList<>(standing.skipped());
    List<Match> matches = new ArrayList<>();
    for (NamedGroup group : groups) {
      Optional<Match> match =
          group.isSkipped()
              ? stillSkipped(group, skipped)
              : existing(group, children).or(() -> revived(group, skipped));
      if (match.isEmpty()) {
        return new SplitDecision.Refuse(alreadySplit(group));
      }
      matches.add(match.get());
    }
    remainder(groups, children).ifPresent(matches::add);
    return groups.isEmpty()
        ? new SplitDecision.Refuse(nothing())
        : new SplitDecision.Repeat(standing, matches);
  }

  private static Optional<Match> existing(NamedGroup group, List<StandingSplit.Child> free) {
    Comparator<StandingSplit.Child> sameNumberFirst =
        Comparator.comparing(child -> !child.number().equals(group.requested().number()));
    Optional<StandingSplit.Child> found =
        free.stream().filter(child -> child.units().equals(group.units())).min(sameNumberFirst);
    found.ifPresent(free::remove);
    return found.map(Match.Existing::new);
  }

  private static Optional<Match> stillSkipped(NamedGroup group, List<SkippedGroup> free) {
    Optional<SkippedGroup> found = find(group, free);
    found.ifPresent(free::remove);
    return found.map(Match.StillSkipped::new);
  }

  private Optional<Match> revived(NamedGroup group, List<SkippedGroup> free) {
    Optional<SkippedGroup> found = find(group, free);
    found.ifPresent(free::remove);
    return found.map(before -> new Match.Revived(before, judge(group, before)));
  }

  private JudgedGroup judge(NamedGroup group, SkippedGroup before) {
    String number =
        Optional.ofNullable(group.requested().number())
            .orElseGet(() -> SplitPolicy.numberOf(source, before.key()));
    Tracking wish = Optional.ofNullable(group.requested().tracking()).orElse(Tracking.NONE);
    return new JudgedGroup(
        before.key(), number, group.state(), wish, PackageOutcome.CREATED, group.units());
  }

  private static Optional<SkippedGroup> find(NamedGroup group, List<SkippedGroup> free) {
    return free.stream().filter(skipped -> unitsOf(skipped).equals(group.units())).findFirst();
  }

  static GroupUnits unitsOf(SkippedGroup skipped) {
    return new GroupUnits(
        skipped.units().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    SkippedGroup.Units::orderItemId, SkippedGroup.Units::quantity)));
  }

  /** A partial request repeated: what it left unnamed is the child that was made of it. */
  private Optional<Match> remainder(List<NamedGroup> groups, List<StandingSplit.Child> free) {
    GroupUnits unnamed =
        source.everything().minus(GroupUnits.sum(groups.stream().map(NamedGroup::units).toList()));
    return channel.allowPartialSplit()
        ? free.stream()
            .filter(child -> child.units().equals(unnamed))
            .findFirst()
            .map(Match.Existing::new)
        : Optional.empty();
  }

  private Refusal alreadySplit(NamedGroup group) {
    return Refusal.of(
        List.of(
            new Violation(
                Code.ALREADY_SPLIT,
                group.requested().pointer(),
                "the source is already split, and not like this",
                "the grouping of split " + standing.correlationId(),
                null)));
  }

  private static Refusal nothing() {
    return Refusal.of(
        List.of(
            Violation.of(Code.NOTHING_TO_SPLIT, "/payload/packages", "no package is asked for")));
  }
}
