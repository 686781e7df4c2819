package split.web.webhook;

import split.domain.webhook.Attempt;

/**
 * How a target took an event that was sent once more.
 *
 * @param responseTime in seconds
 */
public record ResentShown(
    String detail,
    int responseStatus,
    String responseContent,
    double responseTime,
    boolean delivered) {
  static ResentShown of(Attempt attempt) {
    return new ResentShown(
        attempt.detail(),
        attempt.response().status(),
        attempt.response().content(),
        attempt.response().millis() / 1000.0,
        attempt.isDelivered());
  }
}
