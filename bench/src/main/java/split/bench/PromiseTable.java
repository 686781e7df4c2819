package split.bench;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import split.bench.Promise.Better;

/** Prints figures as they come and keeps them as CSV and as a picture. */
final class PromiseTable {
  private static final String LINE = "%-3s %-52s %11.2f %-9s %-44s %11.2f %7.2f %s%n";

  private final List<Promise> rows = new ArrayList<>();

  void head() {
    System.out.printf(
        "%-3s %-52s %11s %-9s %-44s %11s %7s %s%n",
        "id", "figure", "", "unit", "yardstick", "", "ratio", "note");
  }

  void more(String id, String what, double figure, String unit, String yardstick, double other) {
    add(new Promise(id, what, figure, unit, yardstick, other, Better.MORE, ""));
  }

  void less(String id, String what, double figure, String unit, String yardstick, double other) {
    add(new Promise(id, what, figure, unit, yardstick, other, Better.LESS, ""));
  }

  void add(Promise row) {
    rows.add(row);
    System.out.printf(
        Locale.ROOT,
        LINE,
        row.id(),
        row.what(),
        row.figure(),
        row.unit(),
        row.yardstick(),
        row.other(),
        row.ratio(),
        row.note());
  }

  void keep() {
    String name =
        "promises-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
    Path folder = Folders.existing(Options.BENCH.resolve("results"));
    System.out.println("written to " + Folders.write(folder.resolve(name + ".csv"), csv()));
    Folders.write(folder.resolve(name + ".svg"), Picture.of(rows));
  }

  private String csv() {
    StringBuilder text = new StringBuilder("id,what,figure,unit,yardstick,other,ratio,note\n");
    for (Promise row : rows) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s,\"%s\",%.3f,%s,\"%s\",%.3f,%.3f,\"%s\"%n",
              row.id(),
              row.what(),
              row.figure(),
              row.unit(),
              row.yardstick(),
              row.other(),
              row.ratio(),
              row.note()));
    }
    return text.toString();
  }
}
