package split.bench;

/**
 * How many splits, which mischief, and how long it may take.
 *
 * @param splits at each marketplace
 * @param minutes after which the run counts as failed
 */
record MischiefOptions(int splits, long seed, int minutes) {
  static MischiefOptions of(String[] arguments) {
    MischiefOptions options = new MischiefOptions(1000, 1, 30);
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      if (pair.length < 2 || !pair[1].matches("[1-9]\\d{0,6}")) {
        throw new IllegalArgumentException(
            "not understood: " + argument + "; see bench/README.md for what can be set");
      }
      options = options.with(pair[0], Integer.parseInt(pair[1]));
    }
    return options;
  }

  private MischiefOptions with(String name, int value) {
    return switch (name) {
      case "--splits" -> new MischiefOptions(value, seed, minutes);
      case "--seed" -> new MischiefOptions(splits, value, minutes);
      case "--minutes" -> new MischiefOptions(splits, seed, value);
      default -> throw new IllegalArgumentException("no such option: " + name);
    };
  }
}
