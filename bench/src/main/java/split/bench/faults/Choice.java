package split.bench.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the command line wants.
 *
 * @param minutes how long scenarios are repeated, each time with the next seed; 0 for once
 * @param seconds of faults in each trial; before and after them a part of that
 * @param rate errands a second
 * @param clients errands under way at the most
 */
record Choice(
    List<Scenario> scenarios,
    long seed,
    int minutes,
    int seconds,
    int nodes,
    double rate,
    int clients,
    boolean isSmall) {
  private static final String NOT_UNDERSTOOD =
      "not understood: %s; see bench/README.md for what can be set";

  static Choice of(String[] arguments) {
    Map<String, String> given =
        Arrays.stream(arguments)
            .map(argument -> argument.split("=", 2))
            .collect(Collectors.toMap(pair -> known(pair[0]), pair -> pair[pair.length - 1]));
    boolean isSmall = given.containsKey("--small");
    return new Choice(
        scenarios(given.get("--scenario"), given.get("--database"), isSmall),
        number(given, "--seed", 1),
        number(given, "--minutes", 0),
        number(given, "--seconds", isSmall ? 8 : 20),
        number(given, "--nodes", isSmall ? 2 : 3),
        number(given, "--rate", 10),
        number(given, "--clients", 48),
        isSmall);
  }

  private static String known(String option) {
    if (List.of("--scenario", "--database", "--seed", "--minutes", "--seconds").contains(option)
        || List.of("--nodes", "--rate", "--clients", "--small").contains(option)) {
      return option;
    }
    throw new IllegalArgumentException(NOT_UNDERSTOOD.formatted(option));
  }

  private static int number(Map<String, String> given, String option, int otherwise) {
    String value = given.getOrDefault(option, String.valueOf(otherwise));
    if (!value.matches("\\d{1,6}")) {
      throw new IllegalArgumentException(NOT_UNDERSTOOD.formatted(option + "=" + value));
    }
    return Integer.parseInt(value);
  }

  private static List<Scenario> scenarios(String names, String database, boolean isSmall) {
    Stream<Scenario> chosen =
        names == null || names.equals("all")
            ? isSmall ? Scenario.SMALL.stream() : Scenario.ALL.stream()
            : Arrays.stream(names.split(",")).map(Choice::scenario);
    return chosen
        .filter(
            scenario ->
                database == null || scenario.isPostgres() == database.startsWith("postgres"))
        .toList();
  }

  private static Scenario scenario(String name) {
    return Scenario.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    NOT_UNDERSTOOD.formatted(
                        name
                            + "; there are "
                            + Arrays.stream(Scenario.values()).map(Scenario::word).toList())));
  }

  /** Of one measurement of throughput. */
  int window() {
    return isSmall ? 4 : Math.max(10, seconds / 3);
  }
}
