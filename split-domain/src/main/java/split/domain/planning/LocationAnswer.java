package split.domain.planning;

import split.vocabulary.Refusal;

/** What becomes of the wish to make or change a stock location. */
public sealed interface LocationAnswer {
  record Saved(long locationId) implements LocationAnswer {}

  record Refused(Refusal refusal) implements LocationAnswer {}
}
