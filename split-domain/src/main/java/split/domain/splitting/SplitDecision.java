package split.domain.splitting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import split.persistence.splitting.SkippedGroup;
import split.vocabulary.Progress;
import split.vocabulary.Refusal;

/** What the rules make of a request. */
sealed interface SplitDecision {
  /** Split the source now. */
  record Divide(List<JudgedGroup> groups) implements SplitDecision {
    public Divide {
      groups = List.copyOf(groups);
    }
  }

  /** All of it stands already. */
  record Repeat(StandingSplit standing, List<Match> matches) implements SplitDecision {
    public Repeat {
      matches = List.copyOf(matches);
    }

    /** Names every package of a split that was planned: now the marketplace is to follow. */
    boolean isTrigger() {
      Set<StandingSplit.Child> named =
          matches.stream()
              .filter(Match.Existing.class::isInstance)
              .map(match -> ((Match.Existing) match).child())
              .collect(Collectors.toSet());
      return standing.progress() == Progress.PLANNED && named.containsAll(standing.children());
    }

    List<Match.Revived> revived() {
      return matches.stream()
          .filter(Match.Revived.class::isInstance)
          .map(Match.Revived.class::cast)
          .toList();
    }
  }

  record Refuse(Refusal refusal) implements SplitDecision {}

  /** What a requested group is in the split that stands. */
  sealed interface Match {
    record Existing(StandingSplit.Child child) implements Match {}

    record StillSkipped(SkippedGroup group) implements Match {}

    /** It was skipped before and gets its package now. */
    record Revived(SkippedGroup before, JudgedGroup group) implements Match {}
  }
}
