package split.domain.marketplace;

import java.util.Map;
import split.persistence.json.Json;

/**
 * A request body that is sent exactly as it was planned.
 *
 * @param headers sent with it, before all others; never logged
 */
public record JsonBody(String text, Map<String, String> headers) {
  public JsonBody {
    headers = Map.copyOf(headers);
  }

  public JsonBody(String text) {
    this(text, Map.of());
  }

  public static JsonBody of(Object wire) {
    return new JsonBody(Json.MAPPER.writeValueAsString(wire));
  }

  @Override
  public String toString() {
    return text;
  }
}
