package split.web.notification;

import java.time.Instant;
import split.view.notification.NotificationRow;

/** What a receiver was told of an alarm, or is still to be told. */
public record NotificationShown(
    long id,
    long alarm,
    String what,
    Long receiverId,
    String receiver,
    String channel,
    String status,
    int attempts,
    String lastCode,
    String lastDetail,
    String messageId,
    String title,
    String body,
    Instant createdDate,
    Instant modifiedDate) {
  static NotificationShown of(NotificationRow row) {
    return new NotificationShown(
        row.id(),
        row.alarmId(),
        row.what(),
        row.receiverId(),
        row.receiver(),
        row.channel(),
        row.status().wire(),
        row.attempts(),
        row.lastCode(),
        row.lastDetail(),
        row.messageId(),
        row.title(),
        row.body(),
        row.createdAt(),
        row.modifiedAt());
  }
}
