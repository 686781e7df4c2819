package split.bench.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import split.bench.Folders;
import split.bench.Options;

/**
 * Several clients, several nodes, and somebody who breaks things; then the proof, from the books of
 * all sides, that nothing was lost and nothing done twice. README.md says what is proven.
 */
final class Faults {
  private static final int SHOWN = 20;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Choice choice;
  private final List<Report> reports = new ArrayList<>();
  private int trials;

  private Faults(Choice choice) {
    this.choice = choice;
  }

  public static void main(String[] arguments) {
    Faults faults = new Faults(Choice.of(arguments));
    faults.run();
    System.exit(faults.conclude() ? 0 : 1);
  }

  private void run() {
    Instant end = Instant.now().plus(Duration.ofMinutes(choice.minutes()));
    long seed = choice.seed();
    do {
      for (List<Scenario> alike : byShape()) {
        run(alike, seed);
      }
      seed++;
    } while (Instant.now().isBefore(end));
  }

  /** Scenarios that can share a cluster share it. */
  private List<List<Scenario>> byShape() {
    return choice.scenarios().stream()
        .filter(Faults::isPossible)
        .collect(Collectors.groupingBy(scenario -> scenario.shape(choice.nodes())))
        .values()
        .stream()
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private static boolean isPossible(Scenario scenario) {
    scenario
        .obstacle()
        .ifPresent(why -> System.out.println(scenario.word() + " is left out: " + why));
    return scenario.obstacle().isEmpty();
  }

  private void run(List<Scenario> alike, long seed) {
    try (Cluster cluster = Cluster.start(alike.getFirst().shape(choice.nodes()))) {
      for (Scenario scenario : alike) {
        Report report = new Course(cluster, scenario, choice, seed, ++trials).run();
        reports.add(report);
        System.out.println(report.line());
        report.violations().stream()
            .limit(SHOWN)
            .forEach(violation -> System.out.println("  " + violation));
      }
    }
  }

  private boolean conclude() {
    System.out.println();
    System.out.println(Report.HEAD);
    reports.forEach(report -> System.out.println(report.line()));
    List<String> lines = new ArrayList<>(List.of(Report.CSV_HEAD));
    reports.forEach(report -> lines.add(report.csv()));
    Path file =
        Folders.existing(Options.BENCH.resolve("results"))
            .resolve("faults-" + STAMP.format(Instant.now()) + ".csv");
    Folders.write(file, String.join("\n", lines) + "\n");
    long failed = reports.stream().filter(report -> !report.isPassed()).count();
    System.out.printf(
        "%d requests, %d splits, %d violations; in %s%n",
        reports.stream().mapToLong(Report::allRequests).sum(),
        reports.stream().mapToLong(Report::splits).sum(),
        reports.stream().mapToInt(report -> report.violations().size()).sum(),
        Options.ROOT.relativize(file));
    System.out.printf("%d passed, %d failed%n", reports.size() - failed, failed);
    return failed == 0 && !reports.isEmpty();
  }
}
