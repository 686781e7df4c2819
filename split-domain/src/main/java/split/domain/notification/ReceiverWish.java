package split.domain.notification;

import split.vocabulary.Medium;

/**
 * What somebody wants a receiver to be.
 *
 * @param channel slug; null for all alarms
 * @param secret {@code whsec_…}, in clear; null to have one made
 */
public record ReceiverWish(
    String name, Medium medium, String address, String channel, String secret) {
  @Override
  public String toString() {
    return "ReceiverWish[" + name + "]";
  }
}
