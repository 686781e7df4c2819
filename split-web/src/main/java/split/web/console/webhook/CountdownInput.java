package split.web.console.webhook;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import split.domain.webhook.CountdownChoice;

/** A countdown, as it is chosen: one of four kinds, of whose numbers each takes its own. */
public class CountdownInput implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Map<String, List<String>> KINDS = kinds();

  private String choice = CountdownChoice.USUAL.choice();
  private final LinkedHashMap<String, Double> numbers =
      new LinkedHashMap<>(CountdownChoice.USUAL.kwargs());

  private static Map<String, List<String>> kinds() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("fixed", List.of("seconds"));
    kinds.put("linear", List.of("base", "limit"));
    kinds.put("exponential", List.of("base", "factor", "limit"));
    kinds.put("random", List.of("min_value", "max_value"));
    return kinds;
  }

  void fill(CountdownChoice known) {
    choice = known.choice();
    numbers.putAll(known.kwargs());
  }

  /** With those numbers that the kind takes and that are written. */
  CountdownChoice chosen() {
    Map<String, Double> kwargs = new LinkedHashMap<>(numbers);
    kwargs.keySet().retainAll(getNames());
    kwargs.values().removeIf(Objects::isNull);
    return new CountdownChoice(choice, kwargs);
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
