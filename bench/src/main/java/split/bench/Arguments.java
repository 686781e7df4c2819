package split.bench;

import java.util.HashMap;
import java.util.Map;

/** Whole numbers from the command line, such as {@code --rounds=3}. */
record Arguments(Map<String, Integer> values) {
  /**
   * @param defaults every option there is
   */
  static Arguments of(String[] arguments, Map<String, Integer> defaults) {
    Map<String, Integer> values = new HashMap<>(defaults);
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      if (!defaults.containsKey(pair[0]) || pair.length < 2 || !pair[1].matches("[1-9]\\d{0,7}")) {
        throw new IllegalArgumentException(
            "not understood: " + argument + "; see bench/README.md for what can be set");
      }
      values.put(pair[0], Integer.valueOf(pair[1]));
    }
    return new Arguments(values);
  }

  int number(String option) {
    return values.get(option);
  }
}
