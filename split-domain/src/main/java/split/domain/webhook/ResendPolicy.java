package split.domain.webhook;

import java.util.Optional;
import split.vocabulary.Code;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.Refusal;

/** Whether a person may have an event sent once more now (SC-2). */
final class ResendPolicy {
  private ResendPolicy() {}

  /**
   * @param active whether the webhook is
   * @return what stands in the way; nothing does if they insist, but that nobody is there
   */
  static Optional<Refusal> objection(
      DeliveryStatus status, int tries, boolean active, boolean force) {
    if (!active) {
      return Optional.of(Refusal.of(Code.RECEIVER_GONE, "the webhook is switched off"));
    }
    if (force) {
      return Optional.empty();
    }
    return switch (status) {
      case DELIVERED -> no("the event is delivered already");
      case PENDING ->
          tries < RetryPolicy.FAST_TRIES ? no("the event is still in progress") : Optional.empty();
      case FAILED -> Optional.empty();
    };
  }

  private static Optional<Refusal> no(String why) {
    return Optional.of(Refusal.of(Code.EVENT_NOT_RESENDABLE, why));
  }
}
