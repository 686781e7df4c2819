package split.domain.webhook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.marketplace.Exchanges;
import split.vocabulary.Caller;
import split.vocabulary.Refusal;
import split.vocabulary.Right;

/**
 * Sends an event once more, the same bytes under the same uuid, and says how that went. What the
 * queue is still to do about it stays. No transaction is open meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventResending {
  @Inject private DeliveryPreparing preparing;
  @Inject private DeliverySending sending;
  @Inject private DeliveryRecording recording;

  /**
   * @param force also what is delivered, or still in progress
   */
  @Needs(Right.OPERATE)
  public ResendAnswer resend(long eventId, boolean force, Caller caller) {
    Optional<Refusal> objection = preparing.objection(eventId, force);
    if (objection.isPresent()) {
      return new ResendAnswer.Refused(objection.get());
    }
    Exchanges exchanges = new Exchanges();
    Attempt attempt = sending.send(preparing.delivery(eventId), exchanges);
    recording.resent(eventId, attempt, exchanges.steps(), caller);
    return new ResendAnswer.Sent(attempt);
  }
}
