package split.domain.oms;

import split.view.oms.DenialRow;
import split.vocabulary.Refusal;

/** What came of a change to the denial reasons. */
public sealed interface DenialAnswer {
  record Saved(DenialRow row) implements DenialAnswer {}

  record Refused(Refusal refusal) implements DenialAnswer {}
}
