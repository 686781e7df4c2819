package split.domain.channel;

import split.vocabulary.Refusal;

/** Whether a change can be taken back, and by saying what. */
sealed interface UndoDecision {
  record Undo(ChannelDescription said) implements UndoDecision {}

  record Refused(Refusal refusal) implements UndoDecision {}
}
