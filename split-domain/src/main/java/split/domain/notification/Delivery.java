package split.domain.notification;

import split.persistence.notification.Notification;
import split.vocabulary.Medium;

/**
 * One message on its way.
 *
 * @param secret in clear, never to be logged; null for e-mail
 */
public record Delivery(
    Medium medium, String address, String secret, String messageId, Notification.Message message) {
  @Override
  public String toString() {
    return "Delivery[" + messageId + "]";
  }
}
