package split.web.console.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A figure over time. It is interrupted where there is none.
 *
 * @param kind which figure
 * @param pieces points of each piece, as a picture wants them
 */
public record Line(String kind, List<String> pieces) {
  /**
   * @param values one for each bucket, null where there is none
   */
  static Line of(String kind, List<Double> values, Scale scale) {
    double step = Column.BREADTH / values.size();
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      Double value = values.get(i);
      if (value == null) {
        end(piece, pieces);
      } else {
        // From edge to edge, so that one bucket alone is seen, too.
        piece.append(point(i * step, scale.y(value))).append(point((i + 1) * step, scale.y(value)));
      }
    }
    end(piece, pieces);
    return new Line(kind, List.copyOf(pieces));
  }

  private static void end(StringBuilder piece, List<String> pieces) {
    if (!piece.isEmpty()) {
      pieces.add(piece.toString().strip());
      piece.setLength(0);
    }
  }

  private static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
  }
}
