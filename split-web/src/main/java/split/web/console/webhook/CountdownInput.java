package split.web.console.webhook;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import split.persistence.json.Json;
import tools.jackson.databind.JsonNode;

/** A countdown, as it is chosen: one of four kinds, of whose numbers each takes its own. */
public class CountdownInput implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String USUAL = "fixed";
  private static final Map<String, List<String>> KINDS = kinds();

  private String choice = USUAL;
  private final LinkedHashMap<String, Double> numbers =
      new LinkedHashMap<>(Map.of("seconds", 120.0));

  private static Map<String, List<String>> kinds() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put(USUAL, List.of("seconds"));
    kinds.put("linear", List.of("base", "limit"));
    kinds.put("exponential", List.of("base", "factor", "limit"));
    kinds.put("random", List.of("min_value", "max_value"));
    return kinds;
  }

  void fill(String json) {
    JsonNode config = Json.MAPPER.readTree(json);
    choice = config.path("choice").asString(USUAL);
    config
        .path("kwargs")
        .properties()
        .forEach(number -> numbers.put(number.getKey(), number.getValue().doubleValue()));
  }

  String json() {
    Map<String, Object> kwargs = new LinkedHashMap<>();
    getNames()
        .forEach(
            name -> {
              if (numbers.get(name) != null) {
                kwargs.put(name, numbers.get(name));
              }
            });
    return Json.MAPPER.writeValueAsString(Map.of("choice", choice, "kwargs", kwargs));
  }

  public List<String> getChoices() {
    return List.copyOf(KINDS.keySet());
  }

  /** Of the numbers that the chosen kind takes. */
  public List<String> getNames() {
    return KINDS.getOrDefault(choice, List.of());
  }

  public Map<String, Double> getNumbers() {
    return numbers;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }
}
