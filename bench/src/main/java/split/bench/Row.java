package split.bench;

/**
 * One window in the result.
 *
 * @param what split or the yardstick
 * @param confirmed splits that the marketplace confirmed meanwhile
 * @param rows that one intake inserts and updates
 */
record Row(
    String part, int round, String what, Figure figure, long confirmed, double rows, Cpu cpu) {
  private static final double MILLIS = 1000;

  double millisEach(double seconds) {
    return seconds * MILLIS / figure.count();
  }

  /** CPU milliseconds of all that took part, for one transaction. */
  double cost() {
    return millisEach(cpu.split() + cpu.postgres() + cpu.sandbox() + cpu.load());
  }

  double othersCores() {
    return cpu.others() / figure.seconds();
  }
}
