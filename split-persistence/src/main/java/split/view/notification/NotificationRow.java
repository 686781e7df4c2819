package split.view.notification;

import java.time.Instant;
import split.vocabulary.DeliveryStatus;

/**
 * One notification, as it is shown.
 *
 * @param receiverId null once the receiver was deleted
 * @param receiver its name when this was written
 * @param what has happened to the alarm
 */
public record NotificationRow(
    long id,
    Long receiverId,
    String receiver,
    String channel,
    long alarmId,
    String messageId,
    String what,
    String title,
    String body,
    DeliveryStatus status,
    int attempts,
    String lastCode,
    String lastDetail,
    Instant createdAt,
    Instant modifiedAt) {}
