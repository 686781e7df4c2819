package split.web.webhook;

import java.time.Instant;
import java.util.Map;
import split.domain.webhook.WebhookView;
import split.persistence.json.Json;
import split.view.webhook.WebhookRow;
import tools.jackson.core.type.TypeReference;

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
    Map<String, Object> config,
    Map<String, Object> retryCountdownConfig,
    String callback,
    boolean isActive,
    Instant createdDate,
    Instant modifiedDate) {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  static HookShown of(WebhookView view) {
    WebhookRow row = view.row();
    return new HookShown(
        row.id(),
        row.ownerId(),
        row.eventType(),
        row.targetUrl(),
        view.headers(),
        row.signed(),
        Json.MAPPER.readValue(row.config(), OBJECT),
        Json.MAPPER.readValue(row.countdown(), OBJECT),
        null,
        row.active(),
        row.createdAt(),
        row.modifiedAt());
  }
}
