package split.web.console.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import split.view.reporting.Bucket;
import split.view.reporting.SplitCounts;

/**
 * What became of the splits of one stretch of time, one part upon the other.
 *
 * @param title what it says in words
 */
public record Column(double x, double width, String title, List<Part> parts) {
  static final double BREADTH = 1000;
  private static final double FILLED = 0.8;

  /**
   * @param kind what became of them
   */
  public record Part(String kind, double y, double height) {}

  /**
   * @param titles one for each bucket
   */
  static List<Column> of(List<Bucket> series, List<String> titles, Scale scale) {
    double step = BREADTH / series.size();
    return IntStream.range(0, series.size())
        .mapToObj(
            i ->
                new Column(
                    (i + (1 - FILLED) / 2) * step,
                    FILLED * step,
                    titles.get(i),
                    parts(series.get(i).counts(), scale)))
        .toList();
  }

  private static List<Part> parts(SplitCounts counts, Scale scale) {
    Map<String, Long> kinds = new LinkedHashMap<>();
    kinds.put("confirmed", counts.confirmed());
    kinds.put("open", counts.open());
    kinds.put("cancelled", counts.cancelled());
    kinds.put("failed", counts.failed() + counts.foreign());
    List<Part> parts = new ArrayList<>();
    long below = 0;
    for (var kind : kinds.entrySet()) {
      if (kind.getValue() > 0) {
        below += kind.getValue();
        parts.add(new Part(kind.getKey(), scale.y(below), scale.height(kind.getValue())));
      }
    }
    return parts;
  }
}
