package split.bench.faults;

/**
 * A promise that was not kept.
 *
 * @param invariant which one
 * @param evidence what is known of it, in one line
 */
record Violation(String invariant, String evidence) {
  private static final int SHOWN = 900;

  @Override
  public String toString() {
    String line = invariant + ": " + evidence;
    return line.length() > SHOWN ? line.substring(0, SHOWN) + " ..." : line;
  }
}
