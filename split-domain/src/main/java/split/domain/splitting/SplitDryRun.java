package split.domain.splitting;

import split.vocabulary.Refusal;

/** How a dry run ended; nothing was written either way. */
public sealed interface SplitDryRun {
  record Shown(SplitAnswer.DryRun plan) implements SplitDryRun {}

  /** There is nothing to plan: the source is unknown, ambiguous or out of reach. */
  record Refused(Refusal refusal) implements SplitDryRun {}
}
