package split.bench;

/**
 * How long and how often.
 *
 * @param warmUp seconds of load before the first figure
 * @param window seconds of each measurement
 */
record HangingOptions(int warmUp, int rounds, int window) {
  static HangingOptions of(String[] arguments) {
    HangingOptions options = new HangingOptions(60, 3, 60);
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      if (pair.length < 2 || !pair[1].matches("[1-9]\\d{0,3}")) {
        throw new IllegalArgumentException(
            "not understood: " + argument + "; see bench/README.md for what can be set");
      }
      options = options.with(pair[0], Integer.parseInt(pair[1]));
    }
    return options;
  }

  private HangingOptions with(String name, int value) {
    return switch (name) {
      case "--warm-up" -> new HangingOptions(value, rounds, window);
      case "--rounds" -> new HangingOptions(warmUp, value, window);
      case "--window" -> new HangingOptions(warmUp, rounds, value);
      default -> throw new IllegalArgumentException("no such option: " + name);
    };
  }
}
