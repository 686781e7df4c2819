package split.view.notification;

import split.vocabulary.DeliveryStatus;

/** What must be true of the notifications wanted; null leaves it open. */
public record NotificationFilter(Long id, Long receiverId, Long alarmId, DeliveryStatus status) {
  public static NotificationFilter of(long id) {
    return new NotificationFilter(id, null, null, null);
  }
}
