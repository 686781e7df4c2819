package split.view.reporting;

/**
 * What has become of the splits that were taken in a time.
 *
 * @param p50Millis from taking to confirming, half of the confirmed took no longer; null if none is
 * @param p95Millis the same of 95 in 100
 */
public record SplitCounts(
    long taken,
    long confirmed,
    long failed,
    long foreign,
    long cancelled,
    Long p50Millis,
    Long p95Millis) {
  public static final SplitCounts NONE = new SplitCounts(0, 0, 0, 0, 0, null, null);

  public long open() {
    return taken - confirmed - failed - foreign - cancelled;
  }

  /** Of those that came to a result, from 0 to 1; null if none did. */
  public Double successRate() {
    long results = confirmed + failed + foreign;
    return results == 0 ? null : (double) confirmed / results;
  }
}
