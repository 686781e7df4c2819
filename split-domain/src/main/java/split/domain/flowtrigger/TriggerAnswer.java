package split.domain.flowtrigger;

import split.vocabulary.Refusal;

/** How setting a flow going ended. */
public sealed interface TriggerAnswer {
  /**
   * @param correlationId under which the log tells what happened
   */
  record Triggered(String correlationId, String detail) implements TriggerAnswer {}

  record Refused(Refusal refusal) implements TriggerAnswer {}
}
