package split.bench;

/**
 * One figure beside what it is to be compared with.
 *
 * @param id the promise it belongs to
 * @param yardstick what the other figure is, and whether it was measured here, cited or promised
 * @param ratio figure to yardstick; above 1 is more, which is better or worse as {@code better}
 *     says
 */
record Promise(
    String id,
    String what,
    double figure,
    String unit,
    String yardstick,
    double other,
    Better better,
    String note) {
  /** Which direction is the good one. */
  enum Better {
    MORE,
    LESS
  }

  double ratio() {
    return figure / other;
  }

  boolean isAtLeastAsGood() {
    return better == Better.MORE ? figure >= other : figure <= other;
  }
}
