package split.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.view.reporting.Bucket;
import split.view.reporting.Period;
import split.view.reporting.SplitCounts;
import split.vocabulary.BucketSize;

class SeriesPolicyTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  @DisplayName("N11-5 an hour in which nothing was taken is there all the same")
  void gaps() {
    Period period = new Period(NOON, NOON.plus(Duration.ofHours(3)), BucketSize.HOUR);
    SplitCounts some = new SplitCounts(1, 1, 0, 0, 0, 5L, 5L);
    List<Bucket> series = SeriesPolicy.withoutGaps(period, Map.of(period.first() + 1, some));
    assertThat(series)
        .containsExactly(
            new Bucket(NOON, SplitCounts.NONE),
            new Bucket(NOON.plusSeconds(3600), some),
            new Bucket(NOON.plusSeconds(7200), SplitCounts.NONE));
  }

  @ParameterizedTest(name = "N11-5 from {0} to {1} by {2} are {3} buckets")
  @CsvSource({
    "2026-03-01T12:00:00Z, 2026-03-01T13:00:00Z, HOUR, 1",
    "2026-03-01T12:30:00Z, 2026-03-01T13:30:00Z, HOUR, 2",
    "2026-03-01T12:04:59Z, 2026-03-01T12:05:01Z, FIVE_MINUTES, 2",
    "2026-02-28T23:00:00Z, 2026-03-01T01:00:00Z, DAY, 2"
  })
  void buckets(Instant from, Instant to, BucketSize size, long count) {
    assertThat(Period.buckets(from, to, size)).isEqualTo(count);
    assertThat(SeriesPolicy.withoutGaps(new Period(from, to, size), Map.of()))
        .hasSize((int) count)
        .first()
        .satisfies(bucket -> assertThat(bucket.from()).isBeforeOrEqualTo(from));
  }

  @Test
  @DisplayName("N11-5 a period has at most five hundred buckets, and an end after its beginning")
  void bounded() {
    Instant end = NOON.plus(Duration.ofHours(501));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(NOON, end, BucketSize.HOUR));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(NOON, NOON, BucketSize.DAY));
  }

  @Test
  @DisplayName("N11-5 no counter of the catalogue shows a number that no flow has brought")
  void catalogue() {
    assertThat(Catalogue.counters())
        .hasSize(8)
        .allSatisfy(
            counter -> {
              assertThat(counter.isAvailable()).isFalse();
              assertThat(counter.value()).isNull();
              assertThat(counter.reason()).isEqualTo(Catalogue.NO_FLOW);
            });
  }
}
