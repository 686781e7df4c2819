package split.bench;

/**
 * Splits of before, written into the tables by SQL.
 *
 * @param apart seconds from one to the next
 * @param steps in the log, for each split
 */
record StoredSplits(int apart, int steps) {
  String sql(int first, int last) {
    return Folders.resource("stored.sql")
        .replace(":first", String.valueOf(first))
        .replace(":last", String.valueOf(last))
        .replace(":apart", String.valueOf(apart))
        .replace(":steps", String.valueOf(steps));
  }
}
