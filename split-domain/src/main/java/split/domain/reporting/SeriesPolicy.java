package split.domain.reporting;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import split.view.reporting.Bucket;
import split.view.reporting.Period;
import split.view.reporting.SplitCounts;

/** A time in which nothing happened has a bucket all the same: a chart shows it as nothing. */
final class SeriesPolicy {
  private SeriesPolicy() {}

  /**
   * @param counts by number of the bucket
   */
  static List<Bucket> withoutGaps(Period period, Map<Long, SplitCounts> counts) {
    return LongStream.rangeClosed(period.first(), period.last())
        .mapToObj(
            number ->
                new Bucket(
                    period.bucket().beginOf(number), counts.getOrDefault(number, SplitCounts.NONE)))
        .toList();
  }
}
