package split.domain.webhook;

import split.vocabulary.Refusal;

/** What becomes of the wish to send an event once more. */
public sealed interface ResendAnswer {
  record Sent(Attempt attempt) implements ResendAnswer {}

  record Refused(Refusal refusal) implements ResendAnswer {}
}
