package split.domain.splitting;

import java.util.List;
import split.vocabulary.Violation;

/**
 * What planning wants a package to become, judged by the rules of every split.
 *
 * @param violations none where it is possible
 * @param groups in the order in which they were given
 */
public record SplitPlan(Candidate candidate, List<JudgedGroup> groups, List<Violation> violations) {
  public SplitPlan {
    groups = List.copyOf(groups);
    violations = List.copyOf(violations);
  }
}
