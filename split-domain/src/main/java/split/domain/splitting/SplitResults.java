package split.domain.splitting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import split.domain.splitting.SplitAnswer.Child;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.domain.splitting.SplitAnswer.Units;
import split.domain.splitting.SplitDecision.Match;
import split.persistence.oms.Package;
import split.persistence.splitting.SkippedGroup;
import split.persistence.splitting.Split;
import split.vocabulary.PackageOutcome;
import split.vocabulary.PackageState;

/** Puts what was decided into the words of the answer. */
final class SplitResults {
  private SplitResults() {}

  static SplitResult of(Split split, Candidate candidate, List<Child> children) {
    return new SplitResult(
        split.correlationId(), split.progress(), source(candidate.stored()), children);
  }

  static SplitAnswer.Source source(Package stored) {
    return new SplitAnswer.Source(
        stored.id(), stored.number(), stored.order().number(), stored.state(), stored.version());
  }

  /**
   * @param stored the packages made, by group; empty for a dry run
   */
  static List<Child> children(
      Candidate candidate, SplitDecision.Divide divide, Map<String, Package> stored) {
    return divide.groups().stream().map(group -> child(candidate, group, stored)).toList();
  }

  static List<Child> children(
      Candidate candidate, SplitDecision.Repeat repeat, Map<String, Package> stored) {
    return repeat.matches().stream()
        .map(
            match ->
                switch (match) {
                  case Match.Existing existing -> child(candidate, existing.child());
                  case Match.StillSkipped skipped -> child(candidate, skipped.group());
                  case Match.Revived revived -> child(candidate, revived.group(), stored);
                })
        .toList();
  }

  private static Child child(Candidate candidate, JudgedGroup group, Map<String, Package> stored) {
    Long id = stored.containsKey(group.key()) ? stored.get(group.key()).id() : null;
    return new Child(
        id, group.number(), group.outcome(), group.state(), null, units(candidate, group.units()));
  }

  private static Child child(Candidate candidate, StandingSplit.Child existing) {
    return new Child(
        existing.id(),
        existing.number(),
        PackageOutcome.EXISTING,
        existing.state(),
        existing.remoteId(),
        units(candidate, existing.units()));
  }

  private static Child child(Candidate candidate, SkippedGroup skipped) {
    return new Child(
        null,
        skipped.number(),
        PackageOutcome.SKIPPED,
        PackageState.CANCELLED,
        null,
        units(candidate, RepetitionPolicy.unitsOf(skipped)));
  }

  private static List<Units> units(Candidate candidate, GroupUnits group) {
    return candidate.source().items().stream()
        .filter(item -> group.units().containsKey(item.orderItemId()))
        .map(item -> new Units(item.lineId(), item.sku(), group.units().get(item.orderItemId())))
        .toList();
  }

  static String sentence(SplitResult result) {
    String packages =
        result.packages().stream()
            .map(child -> child.number() + " " + child.status().wire())
            .collect(Collectors.joining(", "));
    return result.source().number() + " into " + packages;
  }
}
