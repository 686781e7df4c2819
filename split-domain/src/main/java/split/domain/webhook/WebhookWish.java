package split.domain.webhook;

import java.util.Map;

/**
 * What somebody wants a webhook to be. What is null is left as it is, or as it usually is.
 *
 * @param headers sent with each event; {@code ********} stands for the value that is kept
 * @param secret in clear; empty for none
 * @param config JSON, as is {@code countdown}
 */
public record WebhookWish(
    String eventType,
    String targetUrl,
    Map<String, String> headers,
    String secret,
    String config,
    String countdown,
    Boolean active) {
  /** What is left out, as it is where nobody says otherwise. */
  WebhookWish completed() {
    return new WebhookWish(
        eventType,
        targetUrl,
        headers == null ? Map.of() : headers,
        secret == null ? "" : secret,
        config == null ? "{}" : config,
        countdown == null ? "{}" : countdown,
        active);
  }

  @Override
  public String toString() {
    return "WebhookWish[" + eventType + " to " + targetUrl + "]";
  }
}
