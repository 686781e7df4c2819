package split.domain.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import split.persistence.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * What a webhook's {@code config} may say.
 *
 * @param omsChannelId of which channel only it hears; null for all
 * @param retriesRefusals null where the server's setting counts
 */
public record WebhookConfig(Long omsChannelId, Boolean retriesRefusals) {
  static final String CHANNEL = "channel_id";
  static final String REFUSALS = "retry_refusals";

  /** Of what was judged before. */
  public static WebhookConfig of(String json) {
    JsonNode config = Json.MAPPER.readTree(json);
    JsonNode channel = config.path(CHANNEL);
    JsonNode refusals = config.path(REFUSALS);
    return new WebhookConfig(
        channel.isNumber() ? channel.longValue() : null,
        refusals.isBoolean() ? refusals.booleanValue() : null);
  }

  public String json() {
    Map<String, Object> config = new LinkedHashMap<>();
    if (omsChannelId != null) {
      config.put(CHANNEL, omsChannelId);
    }
    if (retriesRefusals != null) {
      config.put(REFUSALS, retriesRefusals);
    }
    return Json.MAPPER.writeValueAsString(config);
  }
}
