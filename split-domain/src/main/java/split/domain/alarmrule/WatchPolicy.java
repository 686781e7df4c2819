package split.domain.alarmrule;

import java.time.Instant;
import split.vocabulary.RuleTerms;

/**
 * When an alarm follows from what was seen: not before it has held for as long as the rule wants,
 * so that what comes and goes tells nobody, and resolved no sooner than it has been gone as long.
 */
final class WatchPolicy {
  private WatchPolicy() {}

  enum Verdict {
    RAISE,
    RESOLVE,
    LEAVE
  }

  /**
   * @param since when it came to hold, or to hold no more
   * @param open whether the alarm is raised already
   */
  static Verdict decide(RuleTerms terms, boolean holds, Instant since, boolean open, Instant now) {
    if (holds) {
      boolean longEnough = !now.isBefore(since.plus(terms.raiseAfter()));
      return !open && longEnough && !terms.isSnoozed(now) ? Verdict.RAISE : Verdict.LEAVE;
    }
    boolean longGone = !now.isBefore(since.plus(terms.resolveAfter()));
    return open && longGone && terms.autoResolve() ? Verdict.RESOLVE : Verdict.LEAVE;
  }
}
