package split.domain.webhook;

import java.util.Map;
import split.view.webhook.WebhookRow;

/**
 * A webhook as it is shown.
 *
 * @param headers their values masked
 */
public record WebhookView(WebhookRow row, Map<String, String> headers) {}
