package split.domain.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import split.persistence.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * A countdown in the words of {@code retry_countdown_config}, whether or not it has a sense.
 *
 * @param kwargs numbers by name
 */
public record CountdownChoice(String choice, Map<String, Double> kwargs) {
  public static final CountdownChoice USUAL =
      new CountdownChoice("fixed", Map.of("seconds", Countdown.USUAL.seconds()));

  /** Of what was judged before. */
  public static CountdownChoice of(String json) {
    JsonNode config = Json.MAPPER.readTree(json);
    if (config.isEmpty()) {
      return USUAL;
    }
    Map<String, Double> kwargs = new LinkedHashMap<>();
    config
        .path("kwargs")
        .properties()
        .forEach(number -> kwargs.put(number.getKey(), number.getValue().doubleValue()));
    return new CountdownChoice(config.path("choice").asString(), kwargs);
  }

  public String json() {
    return Json.MAPPER.writeValueAsString(Map.of("choice", choice, "kwargs", kwargs));
  }
}
