package split.domain.alarmrule;

import java.util.Objects;
import split.vocabulary.RuleTerms;

/** Whether a changed rule goes on where it stood, or begins anew. */
final class RuleChangePolicy {
  private RuleChangePolicy() {}

  /** A name, a snooze or a hold changes nothing about what was seen. */
  static boolean watchesSomethingElse(
      RuleTerms before, Long channelBefore, RuleTerms after, Long channelAfter) {
    return before.measure() != after.measure()
        || !Objects.equals(before.threshold(), after.threshold())
        || !Objects.equals(before.window(), after.window())
        || !Objects.equals(channelBefore, channelAfter)
        || before.active() != after.active();
  }
}
