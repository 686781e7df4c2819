package split.web.console.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import split.domain.reporting.Dashboard;
import split.domain.reporting.DashboardReading;
import split.view.reporting.Bucket;
import split.view.reporting.SplitCounts;
import split.vocabulary.CatalogueReport;
import split.web.console.CsvFile;
import split.web.console.user.Visitor;

/** The published reports, as far as there is anything to report, and splits as a file (N11-5). */
@Named
@RequestScoped
public class Reports {
  private static final List<String> HEAD =
      List.of(
          "channel",
          "from",
          "taken",
          "confirmed",
          "open",
          "cancelled",
          "failed",
          "foreign",
          "success_rate",
          "p50_millis_to_confirm",
          "p95_millis_to_confirm");

  @Inject private DashboardReading reading;
  @Inject private DashboardSearch search;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  public CatalogueReport[] getCatalogue() {
    return CatalogueReport.values();
  }

  /** One row for each channel and stretch of time in which it took splits. */
  public void export() throws IOException {
    List<String> channels =
        search.getChannel() == null
            ? reading.channels(visitor.scope())
            : List.of(search.getChannel());
    CsvFile.answer(
        "split-report.csv", out -> CsvFile.write(HEAD, channels.stream().flatMap(this::rows), out));
  }

  private Stream<Object[]> rows(String channel) {
    Dashboard dashboard =
        reading.of(search.chosen().until(clock.instant()), channel, visitor.scope());
    return dashboard.series().stream()
        .filter(bucket -> bucket.counts().taken() > 0)
        .map(bucket -> row(channel, bucket));
  }

  private static Object[] row(String channel, Bucket bucket) {
    SplitCounts counts = bucket.counts();
    return new Object[] {
      channel,
      bucket.from(),
      counts.taken(),
      counts.confirmed(),
      counts.open(),
      counts.cancelled(),
      counts.failed(),
      counts.foreign(),
      counts.successRate(),
      counts.p50Millis(),
      counts.p95Millis()
    };
  }
}
