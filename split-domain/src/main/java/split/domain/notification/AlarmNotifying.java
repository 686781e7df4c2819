package split.domain.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import split.domain.alarm.AlarmChanged;
import split.domain.operation.OperationQueue;
import split.persistence.alarm.Alarm;
import split.persistence.alarm.Alarms;
import split.persistence.channel.Channel;
import split.persistence.channel.Channels;
import split.persistence.notification.Notification;
import split.persistence.notification.NotificationReceiver;
import split.persistence.notification.NotificationReceivers;
import split.persistence.notification.Notifications;
import split.view.alarm.AlarmRow;
import split.vocabulary.CorrelationId;
import split.vocabulary.LeasedOperation;

/**
 * Writes down whom to tell of an alarm, in the transaction that changes it: nobody is told of what
 * was rolled back, and nobody is forgotten.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AlarmNotifying {
  @Inject private Alarms alarms;
  @Inject private Channels channels;
  @Inject private NotificationReceivers receivers;
  @Inject private Notifications notifications;
  @Inject private OperationQueue queue;
  @Inject private Clock clock;

  public void changed(@Observes AlarmChanged event) {
    Alarm alarm = alarms.find(event.alarmId()).orElseThrow();
    List<NotificationReceiver> to = receivers.of(alarm.channelId());
    if (!to.isEmpty()) {
      AlarmRow row = alarm.shown(slug(alarm.channelId()));
      if (NoticePolicy.isTold(row)) {
        to.forEach(receiver -> tell(receiver, alarm.channelId(), row, event.what()));
      }
    }
  }

  private void tell(
      NotificationReceiver receiver, Long channelId, AlarmRow alarm, AlarmChanged.What what) {
    Instant now = clock.instant();
    var message =
        new Notification.Message(
            channelId,
            alarm.id(),
            what.wire(),
            NoticePolicy.title(alarm, what),
            NoticePolicy.body(receiver.medium(), alarm, what, now));
    enqueue(new Notification(receiver, CorrelationId.fresh().value(), message, now));
  }

  /** Steps of the deliveries stand in the log under the message's own id. */
  public void enqueue(Notification notification) {
    notifications.add(notification);
    queue.enqueue(
        NotificationOperation.KIND,
        LeasedOperation.NO_CHANNEL,
        notification.id(),
        notification.messageId(),
        "alarm " + notification.message().alarmId());
  }

  private String slug(Long channelId) {
    return channelId == null ? null : channels.find(channelId).map(Channel::slug).orElse(null);
  }
}
