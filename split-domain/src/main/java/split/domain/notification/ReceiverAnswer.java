package split.domain.notification;

import split.vocabulary.Refusal;

/** What becomes of the wish to make or change a receiver. */
public sealed interface ReceiverAnswer {
  /**
   * @param secret in clear, when it was made only; else null
   */
  record Saved(long receiverId, String secret) implements ReceiverAnswer {
    @Override
    public String toString() {
      return "Saved[" + receiverId + "]";
    }
  }

  record Refused(Refusal refusal) implements ReceiverAnswer {}
}
