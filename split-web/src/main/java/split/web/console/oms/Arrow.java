package split.web.console.oms;

import java.util.Locale;
import split.web.console.oms.StateDiagram.Place;

/**
 * A bent line from one state to another, so that there and back do not lie on each other and none
 * runs straight through a third state.
 */
record Arrow(double x1, double y1, double bendX, double bendY, double x2, double y2) {
  private static final double BEND = 0.16;
  private static final double HALF_BREADTH = 92;
  private static final double HALF_HEIGHT = 30;

  static Arrow between(Place from, Place to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double bendX = from.x() + dx / 2 - dy * BEND;
    double bendY = from.y() + dy / 2 + dx * BEND;
    double leaving = edge(bendX - from.x(), bendY - from.y());
    double arriving = edge(bendX - to.x(), bendY - to.y());
    return new Arrow(
        from.x() + (bendX - from.x()) * leaving,
        from.y() + (bendY - from.y()) * leaving,
        bendX,
        bendY,
        to.x() + (bendX - to.x()) * arriving,
        to.y() + (bendY - to.y()) * arriving);
  }

  /** As far as a state's box reaches in this direction. */
  private static double edge(double dx, double dy) {
    double across = dx == 0 ? Double.MAX_VALUE : HALF_BREADTH / Math.abs(dx);
    double along = dy == 0 ? Double.MAX_VALUE : HALF_HEIGHT / Math.abs(dy);
    return Math.min(1, Math.min(across, along));
  }

  String path() {
    return String.format(
        Locale.ROOT, "M%.1f %.1f Q%.1f %.1f %.1f %.1f", x1, y1, bendX, bendY, x2, y2);
  }
}
