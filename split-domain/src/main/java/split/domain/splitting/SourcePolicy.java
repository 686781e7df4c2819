package split.domain.splitting;

import java.util.List;
import java.util.Optional;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;

/**
 * Which package of an order a request means (SPL-5): the one it picks by {@code
 * original_package_id}; else the one whose split it repeats; else the only live one that holds the
 * lines named.
 */
final class SourcePolicy {
  private final SplitPolicy rules;
  private final SplitRequest request;
  private final PackageState baseState;

  SourcePolicy(SplitPolicy rules, SplitRequest request, PackageState baseState) {
    this.rules = rules;
    this.request = request;
    this.baseState = baseState;
  }

  sealed interface Choice {
    record Chosen(Candidate candidate) implements Choice {}

    record Unknown() implements Choice {}

    record Ambiguous(Refusal refusal) implements Choice {}
  }

  Choice choose(List<Candidate> candidates) {
    List<Candidate> picked =
        candidates.stream().filter(candidate -> isPicked(candidate.source())).toList();
    if (picked.isEmpty()) {
      return new Choice.Unknown();
    }
    if (picked.size() == 1) {
      return new Choice.Chosen(picked.getFirst());
    }
    return picked.stream()
        .filter(this::repeatsItsSplit)
        .findFirst()
        .or(
            () ->
                onlyOne(
                    picked.stream()
                        .filter(candidate -> candidate.source().state().isLive())
                        .toList()))
        .or(() -> newestSplit(picked))
        .<Choice>map(Choice.Chosen::new)
        .orElseGet(() -> ambiguous(picked));
  }

  private boolean isPicked(SourcePackage source) {
    String wanted = request.originalPackageId();
    return wanted == null
        || wanted.equals(source.number())
        || wanted.equals(source.remoteId())
        || wanted.equals(String.valueOf(source.id()));
  }

  private boolean repeatsItsSplit(Candidate candidate) {
    return candidate.standing().isPresent()
        && rules.decide(
                request, List.of(), candidate.source(), candidate.standing(), java.util.Set.of())
            instanceof SplitDecision.Repeat;
  }

  private Optional<Candidate> onlyOne(List<Candidate> live) {
    if (live.size() == 1) {
      return Optional.of(live.getFirst());
    }
    List<Candidate> holding = live.stream().filter(this::holdsTheLines).toList();
    if (holding.size() == 1) {
      return Optional.of(holding.getFirst());
    }
    List<Candidate> exact = holding.stream().filter(this::holdsNothingElse).toList();
    return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
  }

  private Optional<Candidate> newestSplit(List<Candidate> picked) {
    return picked.stream()
        .filter(candidate -> candidate.standing().isPresent() && holdsTheLines(candidate))
        .reduce((older, newer) -> newer);
  }

  private boolean holdsTheLines(Candidate candidate) {
    LinePolicy lines = new LinePolicy(candidate.source(), baseState);
    GroupUnits named = named(lines);
    return lines.violations().stream().noneMatch(violation -> violation.code() == Code.UNKNOWN_ITEM)
        && candidate.source().covers(named);
  }

  private boolean holdsNothingElse(Candidate candidate) {
    return named(new LinePolicy(candidate.source(), baseState))
        .equals(candidate.source().everything());
  }

  private GroupUnits named(LinePolicy lines) {
    return GroupUnits.sum(lines.name(request.groups()).stream().map(NamedGroup::units).toList());
  }

  private Choice ambiguous(List<Candidate> picked) {
    String numbers =
        String.join(", ", picked.stream().map(candidate -> candidate.source().number()).toList());
    return new Choice.Ambiguous(
        Refusal.of(
            List.of(
                new Violation(
                    Code.SOURCE_AMBIGUOUS,
                    "/payload/number",
                    "the order has several packages that could be meant; name one by its number or by"
                        + " original_package_id",
                    "one of " + numbers,
                    request.number()))));
  }
}
