package split.domain.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.marketplace.Exchanges;
import split.domain.operation.Outcome;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Right;

/**
 * Sends a receiver a message that is about no alarm, once and at once, and says how that went. No
 * transaction is open meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceiverTesting {
  @Inject private DeliveryKeeping keeping;
  @Inject private WebhookSending webhooks;
  @Inject private MailSending mail;

  /**
   * @return how it went; empty if the receiver is gone
   */
  @Needs(Right.ADMIN)
  public Optional<Outcome> test(long receiverId, Caller caller, CorrelationId correlationId) {
    return keeping
        .trial(receiverId, correlationId)
        .map(delivery -> sent(receiverId, delivery, caller));
  }

  private Outcome sent(long receiverId, Delivery delivery, Caller caller) {
    Exchanges exchanges = new Exchanges();
    Outcome outcome =
        switch (delivery.medium()) {
          case WEBHOOK -> webhooks.send(delivery, exchanges);
          case EMAIL -> mail.send(delivery, exchanges);
        };
    keeping.tried(receiverId, delivery, exchanges.steps(), caller);
    return outcome;
  }
}
