package split.bench;

/**
 * What one window showed.
 *
 * @param p50 milliseconds
 * @param p99 milliseconds
 * @param next the first source that was not touched
 */
record Figure(long count, double seconds, double p50, double p99, long next) {
  double perSecond() {
    return count / seconds;
  }
}
