package split.web.webhook;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import split.domain.webhook.WebhookView;
import split.view.webhook.WebhookRow;

/**
 * A webhook.
 *
 * @param user by whose token it was registered
 * @param additionalHeaders their values masked
 * @param isSigned whether there is a secret key, which is never shown
 * @param callback always null
 */
public record HookShown(
    long id,
    long user,
    String eventType,
    String targetUrl,
    Map<String, String> additionalHeaders,
    boolean isSigned,
    @JsonRawValue String config,
    @JsonRawValue String retryCountdownConfig,
    String callback,
    boolean isActive,
    Instant createdDate,
    Instant modifiedDate) {
  static HookShown of(WebhookView view) {
    WebhookRow row = view.row();
    return new HookShown(
        row.id(),
        row.ownerId(),
        row.eventType(),
        row.targetUrl(),
        view.headers(),
        row.signed(),
        row.config(),
        row.countdown(),
        null,
        row.active(),
        row.createdAt(),
        row.modifiedAt());
  }
}
