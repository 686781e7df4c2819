package split.domain.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import split.domain.channel.ChannelSecrets;
import split.domain.operation.Decision;
import split.domain.operation.Outcome;
import split.persistence.notification.Notification;
import split.persistence.notification.NotificationReceiver;
import split.persistence.notification.NotificationReceivers;
import split.persistence.notification.Notifications;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.OperationStatus;

/** Reads what is to be delivered, and writes down how that went. */
@Stateless
public class DeliveryKeeping {
  @Inject private Notifications notifications;
  @Inject private NotificationReceivers receivers;
  @Inject private ChannelSecrets secrets;
  @Inject private Clock clock;

  /** Empty where nobody is there to take it any more. */
  public Optional<Delivery> find(long notificationId) {
    Notification notification = notifications.find(notificationId).orElseThrow();
    return receivers.of(notification).map(receiver -> delivery(notification, receiver));
  }

  public void settle(long notificationId, Decision decision, Outcome outcome) {
    notifications
        .locked(notificationId)
        .ifPresent(
            notification ->
                notification.tried(
                    status(decision), outcome.code(), outcome.detail(), clock.instant()));
  }

  public Optional<String> beginAnew(long notificationId) {
    Optional<Notification> notification = notifications.locked(notificationId);
    if (notification.flatMap(receivers::of).isEmpty()) {
      return Optional.of("the receiver is gone or switched off");
    }
    notification.orElseThrow().beginAnew(clock.instant());
    return Optional.empty();
  }

  private Delivery delivery(Notification notification, NotificationReceiver receiver) {
    String secret =
        receiver.secret() == null
            ? null
            : secrets.open(ReceiverKeeping.SECRETS, receiver.secret()).orElseThrow();
    return new Delivery(
        receiver.medium(),
        receiver.address(),
        secret,
        notification.messageId(),
        notification.message());
  }

  private static DeliveryStatus status(Decision decision) {
    return switch (decision) {
      case Decision.End end when end.status() == OperationStatus.DONE -> DeliveryStatus.DELIVERED;
      case Decision.End end -> DeliveryStatus.FAILED;
      default -> DeliveryStatus.PENDING;
    };
  }
}
