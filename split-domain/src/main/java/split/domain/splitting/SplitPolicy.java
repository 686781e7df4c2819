package split.domain.splitting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Capability;
import split.vocabulary.Code;
import split.vocabulary.PackageOutcome;
import split.vocabulary.PackageState;
import split.vocabulary.Refusal;
import split.vocabulary.Tracking;
import split.vocabulary.Violation;

/**
 * Every rule about whether and how a package is divided, in one place and without I/O. Violations
 * are gathered, not thrown: the caller learns all of them at once.
 */
final class SplitPolicy {
  private static final String GROUPS = "/payload/packages";

  private final EffectiveChannel channel;
  private final Capability capability;

  SplitPolicy(EffectiveChannel channel, Capability capability) {
    this.channel = channel;
    this.capability = capability;
  }

  /**
   * @param shape what was wrong with the request's form; units are then not added up, since some
   *     could not be read
   * @param standing the split that already holds for the source, if any
   * @param taken which of the numbers the request names belong to other packages of the channel
   */
  SplitDecision decide(
      SplitRequest request,
      List<Violation> shape,
      SourcePackage source,
      Optional<StandingSplit> standing,
      Set<String> taken) {
    LinePolicy lines = new LinePolicy(source, channel.baseState());
    List<NamedGroup> groups = lines.name(request.groups());
    List<Violation> violations = new ArrayList<>(shape);
    violations.addAll(lines.violations());
    if (standing.isPresent()) {
      return violations.isEmpty()
          ? new RepetitionPolicy(channel, source, standing.get()).decide(groups)
          : new SplitDecision.Refuse(Refusal.of(violations));
    }
    Optional<Refusal> state = stateRefusal(request, source);
    if (state.isPresent()) {
      return new SplitDecision.Refuse(state.get());
    }
    violations.addAll(groupViolations(groups, source, taken));
    if (shape.isEmpty() && lines.couldCount()) {
      violations.addAll(ConservationPolicy.check(source, groups, channel.allowPartialSplit()));
    }
    return violations.isEmpty()
        ? divide(groups, source)
        : new SplitDecision.Refuse(Refusal.of(violations));
  }

  /** The same for groups that planning has made: they hold all of the source, and nothing else. */
  SplitDecision plan(List<NamedGroup> groups, SourcePackage source) {
    Optional<Refusal> there = remoteStateRefusal(source);
    if (there.isPresent()) {
      return new SplitDecision.Refuse(there.get());
    }
    List<Violation> violations = new ArrayList<>(groupViolations(groups, source, Set.of()));
    violations.addAll(ConservationPolicy.check(source, groups, false));
    return violations.isEmpty()
        ? divide(groups, source)
        : new SplitDecision.Refuse(Refusal.of(violations));
  }

  private Optional<Refusal> stateRefusal(SplitRequest request, SourcePackage source) {
    if (!source.state().isSplittable()) {
      return Optional.of(
          notSplittable(
              source.state().wire(),
              PackageState.splittable().stream().map(PackageState::wire).toList()));
    }
    Optional<Refusal> there = remoteStateRefusal(source);
    if (there.isPresent()) {
      return there;
    }
    if (request.version() != null && request.version() != source.version()) {
      return Optional.of(
          refusal(
              Code.SOURCE_CHANGED,
              "/payload/version",
              "the source has changed since it was read",
              source.version(),
              request.version()));
    }
    return Optional.empty();
  }

  private Optional<Refusal> remoteStateRefusal(SourcePackage source) {
    if (source.remoteStatus() == null || isSplittableThere(source.remoteStatus())) {
      return Optional.empty();
    }
    List<String> allowed = new ArrayList<>(capability.splittableStates());
    allowed.addAll(capability.preparableStates());
    return Optional.of(notSplittable(source.remoteStatus(), allowed));
  }

  private boolean isSplittableThere(String status) {
    return capability.splittableStates().contains(status)
        || capability.preparableStates().contains(status);
  }

  private static Refusal notSplittable(String found, List<String> allowed) {
    return refusal(
        Code.SOURCE_NOT_SPLITTABLE,
        "/payload/number",
        "the source cannot be split in this state",
        String.join(", ", allowed),
        found);
  }

  private static Refusal refusal(
      Code code, String pointer, String message, Object wanted, Object found) {
    return Refusal.of(
        List.of(
            new Violation(code, pointer, message, String.valueOf(wanted), String.valueOf(found))));
  }

  private List<Violation> groupViolations(
      List<NamedGroup> groups, SourcePackage source, Set<String> taken) {
    List<Violation> violations = new ArrayList<>(numberViolations(groups, source, taken));
    if (groups.size() > capability.maxGroups()) {
      violations.add(
          new Violation(
              Code.TOO_MANY_GROUPS,
              GROUPS,
              "the marketplace does not divide a package into so many",
              "at most " + capability.maxGroups(),
              String.valueOf(groups.size())));
    }
    boolean noneLeft = groups.stream().allMatch(NamedGroup::isSkipped);
    boolean wholeSource =
        groups.size() == 1 && groups.getFirst().units().equals(source.everything());
    long asked = packages(groups, source);
    if (noneLeft || wholeSource) {
      violations.add(
          Violation.of(Code.NOTHING_TO_SPLIT, GROUPS, "this would leave the source as it is"));
    } else if (asked < capability.minGroups()) {
      violations.add(
          new Violation(
              Code.TOO_FEW_GROUPS,
              GROUPS,
              "the marketplace divides a package into more than this",
              "at least " + capability.minGroups(),
              String.valueOf(asked)));
    }
    return violations;
  }

  /** How many packages the marketplace is asked for: what no group names forms one more. */
  private static long packages(List<NamedGroup> groups, SourcePackage source) {
    long named = groups.stream().filter(group -> !group.isSkipped()).count();
    return unnamed(groups, source).isEmpty() ? named : named + 1;
  }

  private static GroupUnits unnamed(List<NamedGroup> groups, SourcePackage source) {
    return source
        .everything()
        .minus(GroupUnits.sum(groups.stream().map(NamedGroup::units).toList()));
  }

  private static List<Violation> numberViolations(
      List<NamedGroup> groups, SourcePackage source, Set<String> taken) {
    List<Violation> violations = new ArrayList<>();
    Set<String> used = new HashSet<>(taken);
    used.add(source.number());
    for (NamedGroup group : groups) {
      String number = group.requested().number();
      if (number != null && !group.isSkipped() && !used.add(number)) {
        violations.add(
            new Violation(
                Code.NUMBER_TAKEN,
                group.requested().pointer() + "/number",
                "another package has this number",
                "a free number",
                number));
      }
    }
    return violations;
  }

  private SplitDecision divide(List<NamedGroup> groups, SourcePackage source) {
    Map<String, Integer> ordinals = new HashMap<>();
    List<JudgedGroup> judged =
        new ArrayList<>(groups.stream().map(group -> judge(group, source, ordinals)).toList());
    GroupUnits rest = unnamed(groups, source);
    if (!rest.isEmpty()) {
      String key = keyOf(source, rest, ordinals);
      judged.add(
          new JudgedGroup(
              key,
              numberOf(source, key),
              channel.baseState(),
              Tracking.NONE,
              PackageOutcome.REMAINDER,
              rest));
    }
    return new SplitDecision.Divide(judged);
  }

  private static JudgedGroup judge(
      NamedGroup group, SourcePackage source, Map<String, Integer> ordinals) {
    String key = keyOf(source, group.units(), ordinals);
    String number =
        Optional.ofNullable(group.requested().number()).orElseGet(() -> numberOf(source, key));
    PackageOutcome outcome = group.isSkipped() ? PackageOutcome.SKIPPED : PackageOutcome.CREATED;
    Tracking wish = Optional.ofNullable(group.requested().tracking()).orElse(Tracking.NONE);
    return new JudgedGroup(key, number, group.state(), wish, outcome, group.units());
  }

  private static String keyOf(
      SourcePackage source, GroupUnits units, Map<String, Integer> ordinals) {
    String key = source.keyOf(units);
    int ordinal = ordinals.merge(key, 1, Integer::sum);
    return ordinal == 1 ? key : key + "-" + ordinal;
  }

  /**
   * Deterministic from the source and the group's content, so that a retry in another order changes
   * nothing (SPL-9).
   */
  static String numberOf(SourcePackage source, String key) {
    return source.number() + "-" + key.substring(0, 8).toUpperCase(Locale.ROOT) + key.substring(16);
  }
}
