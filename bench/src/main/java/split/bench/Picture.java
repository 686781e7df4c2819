package split.bench;

import java.util.List;
import java.util.Locale;

/**
 * The ratios as bars on a logarithmic scale, from a hundredth to a hundred: the line in the middle
 * is the yardstick.
 */
final class Picture {
  private static final int LABEL = 420;
  private static final int HALF = 300;
  private static final int ROW = 24;
  private static final double DECADES = 2;

  private Picture() {}

  static String of(List<Promise> rows) {
    int width = LABEL + 2 * HALF + 120;
    int height = ROW * (rows.size() + 2);
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
                + "font-family=\"sans-serif\" font-size=\"12\">%n",
            width, height));
    svg.append(String.format("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", width, height));
    for (int i = 0; i < rows.size(); i++) {
      svg.append(bar(rows.get(i), ROW * (i + 1)));
    }
    svg.append(
        String.format(
            "<line x1=\"%1$d\" x2=\"%1$d\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"black\"/>%n</svg>%n",
            LABEL + HALF, ROW / 2, height - ROW / 2));
    return svg.toString();
  }

  private static String bar(Promise row, int top) {
    double ratio = Math.clamp(Math.log10(row.ratio()) / DECADES, -1, 1);
    int length = (int) Math.round(Math.abs(ratio) * HALF);
    int left = LABEL + HALF - (ratio < 0 ? length : 0);
    return String.format(
        Locale.ROOT,
        "<text x=\"4\" y=\"%d\">%s %s</text><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
            + "<text x=\"%d\" y=\"%d\">%.2f</text>%n",
        top + 14,
        row.id(),
        escaped(row.what()),
        left,
        top + 3,
        Math.max(1, length),
        ROW - 8,
        row.isAtLeastAsGood() ? "#2a7f62" : "#c1666b",
        LABEL + 2 * HALF + 16,
        top + 14,
        row.ratio());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
