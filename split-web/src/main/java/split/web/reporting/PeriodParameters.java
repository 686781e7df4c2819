package split.web.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import split.view.reporting.Period;
import split.vocabulary.BucketSize;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;
import split.web.json.Query;
import split.web.problem.RefusedException;

/** {@code from}, {@code to} and {@code bucket}; left out it is the last day, by the hour. */
record PeriodParameters(Instant from, Instant to, BucketSize bucket) {
  private static final Duration USUAL = Duration.ofDays(1);

  static PeriodParameters read(Query query) {
    PeriodParameters read =
        new PeriodParameters(
            query.instant("from"),
            query.instant("to"),
            query.oneOf("bucket", BucketSize.values(), BucketSize::wire));
    query.refuse();
    return read;
  }

  /**
   * @throws RefusedException {@code payload_invalid}
   */
  Period at(Instant now) {
    Instant end = to == null ? now : to;
    Instant begin = from == null ? end.minus(USUAL) : from;
    BucketSize size = bucket == null ? BucketSize.HOUR : bucket;
    if (!begin.isBefore(end) || Period.buckets(begin, end, size) > Period.MOST_BUCKETS) {
      throw new RefusedException(
          Refusal.of(
              List.of(
                  new Violation(
                      Code.PAYLOAD_INVALID,
                      "",
                      "from and to are no usable period",
                      "from before to, at most %d buckets".formatted(Period.MOST_BUCKETS),
                      begin + " to " + end))));
    }
    return new Period(begin, end, size);
  }
}
