package split.web.reporting;

import split.view.reporting.SplitCounts;

/**
 * Splits taken, and what has become of them.
 *
 * @param successRate from 0 to 1, of those with a result
 */
public record CountsShown(
    long taken,
    long open,
    long confirmed,
    long failed,
    long foreign,
    long cancelled,
    Double successRate,
    Quantiles millisToConfirm) {
  public record Quantiles(Long p50, Long p95) {}

  static CountsShown of(SplitCounts counts) {
    return new CountsShown(
        counts.taken(),
        counts.open(),
        counts.confirmed(),
        counts.failed(),
        counts.foreign(),
        counts.cancelled(),
        counts.successRate(),
        new Quantiles(counts.p50Millis(), counts.p95Millis()));
  }
}
