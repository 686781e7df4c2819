package split.web.console.reporting;

import java.util.List;

/**
 * A picture of figures over time, in a field of 1000 by 100 that is stretched to where it stands;
 * so words stand beside it, not in it.
 *
 * @param name of the chart, in keys of texts
 * @param top what its height stands for, in words
 * @param half of that
 * @param times some along its breadth
 * @param kinds what its colours mean
 */
public record Chart(
    String name,
    String top,
    String half,
    List<String> times,
    List<String> kinds,
    List<Column> columns,
    List<Line> lines) {
  public boolean isBlank() {
    return columns.stream().allMatch(column -> column.parts().isEmpty())
        && lines.stream().allMatch(line -> line.pieces().isEmpty());
  }
}
