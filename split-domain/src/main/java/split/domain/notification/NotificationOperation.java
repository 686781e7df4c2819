package split.domain.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Exchanges;
import split.domain.operation.Announcement;
import split.domain.operation.OperationHandler;
import split.domain.operation.Outcome;
import split.domain.operation.Performed;
import split.vocabulary.LeasedOperation;

/**
 * The operation {@code notification}: tells one receiver of an alarm. Nothing is announced before:
 * to whom it comes twice sees the same id.
 */
@ApplicationScoped
public class NotificationOperation implements OperationHandler {
  static final String KIND = "notification";

  @Inject private DeliveryKeeping keeping;
  @Inject private WebhookSending webhooks;
  @Inject private MailSending mail;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Performed perform(
      LeasedOperation operation, EffectiveChannel channel, Announcement announcement) {
    long id = operation.subjectId();
    Exchanges exchanges = new Exchanges();
    Outcome outcome =
        keeping
            .find(id)
            .map(delivery -> send(delivery, exchanges))
            .orElseGet(
                () -> new Outcome.Refused("receiver_gone", "the receiver is gone or switched off"));
    return new Performed(
        outcome,
        true,
        List.copyOf(exchanges.steps()),
        (decision, settled) -> keeping.settle(id, decision, settled));
  }

  private Outcome send(Delivery delivery, Exchanges exchanges) {
    return switch (delivery.medium()) {
      case WEBHOOK -> webhooks.send(delivery, exchanges);
      case EMAIL -> mail.send(delivery, exchanges);
    };
  }

  @Override
  public Optional<String> beginAnew(long subjectId) {
    return keeping.beginAnew(subjectId);
  }
}
