package split.domain.alarmrule;

import split.vocabulary.Refusal;

/** What becomes of the wish to make or change a rule. */
public sealed interface RuleAnswer {
  record Saved(long ruleId) implements RuleAnswer {}

  record Refused(Refusal refusal) implements RuleAnswer {}
}
