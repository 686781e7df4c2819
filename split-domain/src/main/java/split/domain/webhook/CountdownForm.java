package split.domain.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import split.persistence.json.Json;
import split.vocabulary.Code;
import split.vocabulary.Violation;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code retry_countdown_config}: {@code {"choice": "linear", "kwargs": {"base": 60}}}, or
 * {@code {}} for the usual one.
 */
final class CountdownForm {
  static final String PLACE = "/retry_countdown_config";
  private static final String CHOICE = "choice";
  private static final String KWARGS = "kwargs";

  private final JsonNode kwargs;
  private final List<Violation> violations;

  private CountdownForm(JsonNode kwargs, List<Violation> violations) {
    this.kwargs = kwargs;
    this.violations = violations;
  }

  /**
   * @param violations what is wrong is added here; then the answer is not to be used
   */
  static Countdown read(JsonNode config, List<Violation> violations) {
    if (config.isObject() && config.isEmpty()) {
      return Countdown.USUAL;
    }
    return new CountdownForm(config.path(KWARGS), violations).read(config);
  }

  /** What was judged when it was stored. */
  static Countdown stored(String config) {
    return read(Json.MAPPER.readTree(config), new ArrayList<>());
  }

  private Countdown read(JsonNode config) {
    onlyNames(config, PLACE, Set.of(CHOICE, KWARGS));
    String choice = config.path(CHOICE).asString("");
    return switch (choice) {
      case "fixed" -> fixed();
      case "linear" -> linear();
      case "exponential" -> exponential();
      case "random" -> random();
      default -> {
        report(
            PLACE + "/" + CHOICE,
            "\"%s\" is not a valid choice.".formatted(choice),
            "fixed, linear, exponential or random");
        yield Countdown.USUAL;
      }
    };
  }

  private Countdown fixed() {
    onlyKwargs("seconds");
    return new Countdown.Fixed(number("seconds", 0, null));
  }

  private Countdown linear() {
    onlyKwargs("base", "limit");
    return new Countdown.Linear(number("base", 0, null), limit());
  }

  private Countdown exponential() {
    onlyKwargs("base", "factor", "limit");
    return new Countdown.Exponential(number("base", 0, null), number("factor", 1, 1.0), limit());
  }

  private Countdown random() {
    onlyKwargs("min_value", "max_value");
    double min = number("min_value", 0, null);
    double max = number("max_value", 0, null);
    if (min >= max) {
      report(
          PLACE + "/" + KWARGS, "min_value must be less than max_value", "min_value < max_value");
    }
    return new Countdown.Random(min, max);
  }

  private double limit() {
    return number("limit", 0, (double) Countdown.LONGEST.toSeconds());
  }

  private double number(String name, double least, Double usual) {
    JsonNode given = kwargs.path(name);
    if (usual != null && (given.isMissingNode() || given.isNull())) {
      return usual;
    }
    if (!given.isNumber() || !(given.doubleValue() >= least)) {
      report(PLACE + "/" + KWARGS + "/" + name, "must be a number in range", "from " + least);
      return least;
    }
    return given.doubleValue();
  }

  private void onlyKwargs(String... names) {
    if (!kwargs.isObject()) {
      report(PLACE + "/" + KWARGS, "must be an object", String.join(", ", names));
      return;
    }
    onlyNames(kwargs, PLACE + "/" + KWARGS, Set.of(names));
  }

  private void onlyNames(JsonNode object, String place, Set<String> names) {
    object.propertyNames().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> report(place, "has no place for this name", name));
  }

  private void report(String pointer, String message, String wanted) {
    violations.add(new Violation(Code.PAYLOAD_INVALID, pointer, message, wanted, null));
  }
}
