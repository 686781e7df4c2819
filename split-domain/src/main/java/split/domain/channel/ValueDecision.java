package split.domain.channel;

/** Whether a value may be a setting's. */
sealed interface ValueDecision {
  /**
   * @param text as it is stored and as everybody reads it
   */
  record Accepted(String text) implements ValueDecision {}

  record Refused(String message, String wanted) implements ValueDecision {}
}
