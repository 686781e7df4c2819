package split.domain.operation;

import java.util.Map;
import split.vocabulary.Code;
import split.vocabulary.Refusal;

/** What became of the wish to intervene in all operations that a filter finds. */
public sealed interface InterventionAnswer {
  /** Nothing was changed: so many would be. */
  record Counted(long count) implements InterventionAnswer {}

  /**
   * @param refused how many were left as they were, by reason
   */
  record Applied(long count, long done, Map<Code, Long> refused) implements InterventionAnswer {
    public Applied {
      refused = Map.copyOf(refused);
    }
  }

  record Refused(Refusal refusal) implements InterventionAnswer {}
}
