package split.domain.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import split.persistence.json.Json;
import split.persistence.webhook.Told;

/** The envelope that every webhook gets. */
final class EventBody {
  private EventBody() {}

  /**
   * @param payload JSON
   */
  static String of(Told told, String payload) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", told.eventType());
    event.put("uuid", told.uuid());
    return "{\"event\":%s,\"payload\":%s}"
        .formatted(Json.MAPPER.writeValueAsString(event), payload);
  }
}
