package split.domain.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.domain.alarm.AlarmAcknowledging;
import split.domain.channel.ChannelSecrets;
import split.domain.operation.Decision;
import split.domain.operation.Outcome;
import split.persistence.flowlog.FlowLog;
import split.persistence.notification.Notification;
import split.persistence.notification.NotificationReceiver;
import split.persistence.notification.NotificationReceivers;
import split.persistence.notification.Notifications;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.DeliveryStatus;
import split.vocabulary.OperationStatus;
import split.vocabulary.Step;

/** Reads what is to be delivered, and writes down how that went. */
@Stateless
public class DeliveryKeeping {
  @Inject private Notifications notifications;
  @Inject private NotificationReceivers receivers;
  @Inject private ChannelSecrets secrets;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  /** Empty where nobody is there to take it any more. */
  public Optional<Delivery> find(long notificationId) {
    Notification notification = notifications.find(notificationId).orElseThrow();
    return receivers
        .of(notification)
        .map(receiver -> delivery(receiver, notification.messageId(), notification.message()));
  }

  /**
   * What a receiver is sent to try it out, also one that is switched off; nothing is kept of it but
   * steps in the log.
   */
  public Optional<Delivery> trial(long receiverId, CorrelationId correlationId) {
    var message = NoticePolicy.trial(clock.instant());
    return receivers
        .locked(receiverId)
        .map(receiver -> delivery(receiver, correlationId.value(), message));
  }

  public void tried(long receiverId, Delivery trial, List<Step> steps, Caller caller) {
    NotificationReceiver receiver = receivers.locked(receiverId).orElseThrow();
    Step asked = Step.done("receiver_tried", receiver.name() + ", by " + caller.name());
    flowLog.add(
        trial.messageId(),
        receiver.channelId(),
        AlarmAcknowledging.FLOW,
        null,
        Stream.concat(Stream.of(asked), steps.stream()).toList(),
        clock.instant());
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

  private Delivery delivery(
      NotificationReceiver receiver, String id, Notification.Message message) {
    String secret =
        receiver.secret() == null
            ? null
            : secrets.open(ReceiverKeeping.SECRETS, receiver.secret()).orElseThrow();
    return new Delivery(receiver.medium(), receiver.address(), secret, id, message);
  }

  private static DeliveryStatus status(Decision decision) {
    return switch (decision) {
      case Decision.End end when end.status() == OperationStatus.DONE -> DeliveryStatus.DELIVERED;
      case Decision.End end -> DeliveryStatus.FAILED;
      default -> DeliveryStatus.PENDING;
    };
  }
}
