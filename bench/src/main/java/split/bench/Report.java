package split.bench;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints rows as they come, then the ratios, and keeps all of it as CSV. */
final class Report {
  private static final String HEAD =
      "%-9s %5s %-10s %8s %7s %7s %6s %6s | CPU ms each: %6s %6s %6s %6s | %6s%n";
  private static final String LINE =
      "%-9s %5d %-10s %8.0f %7.1f %7.1f %6.1f %6.0f | %18.2f %6.2f %6.2f %6.2f | %6.2f%n";

  private final List<Row> rows = new ArrayList<>();

  void head(String protocol) {
    System.out.println(protocol);
    System.out.printf(
        Locale.ROOT,
        HEAD,
        "part",
        "round",
        "what",
        "per s",
        "p50 ms",
        "p99 ms",
        "rows",
        "conf/s",
        "split",
        "pg",
        "sandb.",
        "load",
        "others");
  }

  void add(Row row) {
    rows.add(row);
    Figure figure = row.figure();
    Cpu cpu = row.cpu();
    System.out.printf(
        Locale.ROOT,
        LINE,
        row.part(),
        row.round(),
        row.what(),
        figure.perSecond(),
        figure.p50(),
        figure.p99(),
        row.rows(),
        row.confirmed() / figure.seconds(),
        row.millisEach(cpu.split()),
        row.millisEach(cpu.postgres()),
        row.millisEach(cpu.sandbox()),
        row.millisEach(cpu.load()),
        row.othersCores());
  }

  void end() {
    for (String part : rows.stream().map(Row::part).distinct().toList()) {
      double split = median(part, "split", Report::perSecond);
      double cost = median(part, "split", Row::cost);
      for (String mode : List.of("prepared", "simple")) {
        System.out.printf(
            Locale.ROOT,
            "%s: split %.0f/s, pgbench -M %s %.0f/s (medians), ratio %.2f; by CPU spent %.2f%n",
            part,
            split,
            mode,
            median(part, mode, Report::perSecond),
            split / median(part, mode, Report::perSecond),
            median(part, mode, Row::cost) / cost);
      }
    }
    String name =
        "speed-"
            + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"))
            + ".csv";
    Path file = Folders.existing(Options.BENCH.resolve("results")).resolve(name);
    System.out.println("written to " + Folders.write(file, csv()));
  }

  private static double perSecond(Row row) {
    return row.figure().perSecond();
  }

  private double median(String part, String what, ToDoubleFunction<Row> value) {
    double[] sorted =
        rows.stream()
            .filter(row -> row.part().equals(part) && row.what().equals(what))
            .mapToDouble(value)
            .sorted()
            .toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private String csv() {
    StringBuilder text =
        new StringBuilder(
            "part,round,what,per_second,p50_ms,p99_ms,rows_per_transaction,confirmed_per_second,"
                + "ratio_to_median,split_cpu_ms,postgres_cpu_ms,sandbox_cpu_ms,load_cpu_ms,others_cores\n");
    for (Row row : rows) {
      Figure figure = row.figure();
      Cpu cpu = row.cpu();
      text.append(
          String.format(
              Locale.ROOT,
              "%s,%d,%s,%.1f,%.2f,%.2f,%.2f,%.1f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f%n",
              row.part(),
              row.round(),
              row.what(),
              figure.perSecond(),
              figure.p50(),
              figure.p99(),
              row.rows(),
              row.confirmed() / figure.seconds(),
              figure.perSecond() / median(row.part(), "prepared", Report::perSecond),
              row.millisEach(cpu.split()),
              row.millisEach(cpu.postgres()),
              row.millisEach(cpu.sandbox()),
              row.millisEach(cpu.load()),
              row.othersCores()));
    }
    return text.toString();
  }
}
