package split.web.console.reporting;

/** From nothing to a round number: what a chart's height stands for. */
record Scale(double top) {
  static final double HEIGHT = 100;
  private static final double[] ROUND = {1, 2, 5, 10};

  /**
   * @param most what has to fit; the least scale reaches to 1
   */
  static Scale upTo(double most) {
    double least = Math.max(1, most);
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double round : ROUND) {
      if (round * power >= least) {
        return new Scale(round * power);
      }
    }
    throw new IllegalArgumentException("no number: " + most);
  }

  double height(double value) {
    return HEIGHT * value / top;
  }

  /** Counted from above, as pictures are. */
  double y(double value) {
    return HEIGHT - height(value);
  }
}
