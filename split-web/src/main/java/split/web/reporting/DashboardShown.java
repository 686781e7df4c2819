package split.web.reporting;

import java.time.Instant;
import java.util.List;
import split.domain.reporting.Catalogue;
import split.domain.reporting.Dashboard;
import split.view.reporting.Bucket;
import split.view.reporting.ChannelReport;

/** How splitting goes, and the published counters of the catalogue. */
public record DashboardShown(
    Instant from,
    Instant to,
    String bucket,
    CountsShown total,
    List<ChannelShown> channels,
    List<BucketShown> series,
    List<CounterShown> catalogue) {
  public record ChannelShown(String channel, CountsShown splits, BacklogShown backlog) {
    static ChannelShown of(ChannelReport report) {
      return new ChannelShown(
          report.channel(),
          CountsShown.of(report.counts()),
          new BacklogShown(report.backlog().operations(), report.backlog().oldestDue()));
    }
  }

  /**
   * @param oldestDueAt may lie ahead; null if nothing waits
   */
  public record BacklogShown(long operations, Instant oldestDueAt) {}

  public record BucketShown(Instant from, CountsShown splits) {
    static BucketShown of(Bucket bucket) {
      return new BucketShown(bucket.from(), CountsShown.of(bucket.counts()));
    }
  }

  static DashboardShown of(Dashboard dashboard) {
    return new DashboardShown(
        dashboard.period().from(),
        dashboard.period().to(),
        dashboard.period().bucket().wire(),
        CountsShown.of(dashboard.total()),
        dashboard.channels().stream().map(ChannelShown::of).toList(),
        dashboard.series().stream().map(BucketShown::of).toList(),
        Catalogue.counters().stream().map(CounterShown::of).toList());
  }
}
