package split.domain.marketplace;

import split.persistence.json.Json;

/** A request body that is sent exactly as it was planned. */
public record JsonBody(String text) {
  public static JsonBody of(Object wire) {
    return new JsonBody(Json.MAPPER.writeValueAsString(wire));
  }
}
