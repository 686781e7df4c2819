package split.web.console.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import split.domain.alarm.AlarmReading;
import split.domain.reporting.Catalogue;
import split.domain.reporting.Dashboard;
import split.domain.reporting.DashboardReading;
import split.view.Slice;
import split.view.Window;
import split.view.alarm.AlarmFilter;
import split.view.alarm.AlarmRow;
import split.view.reporting.Bucket;
import split.web.console.user.Visitor;

/** The first page: what is wrong, how splitting goes, and the published counters (N11-5). */
@Named
@RequestScoped
public class Overview {
  private static final Window FEW = new Window(5, 1);
  private static final AlarmFilter OPEN = new AlarmFilter(null, null, null, true);

  @Inject private DashboardReading reading;
  @Inject private AlarmReading alarms;
  @Inject private DashboardSearch search;
  @Inject private Charts charts;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  private Dashboard dashboard;
  private List<Chart> drawn;
  private Slice<AlarmRow> open;

  public Dashboard getDashboard() {
    if (dashboard == null) {
      dashboard =
          reading.of(search.chosen().until(clock.instant()), search.getChannel(), visitor.scope());
    }
    return dashboard;
  }

  public List<Chart> getCharts() {
    if (drawn == null) {
      drawn = charts.of(getDashboard());
    }
    return drawn;
  }

  /** The same figures as in the charts, newest first; stretches without a split are left out. */
  public List<Bucket> getRows() {
    return getDashboard().series().stream()
        .filter(bucket -> bucket.counts().taken() > 0)
        .toList()
        .reversed();
  }

  public Slice<AlarmRow> getOpen() {
    if (open == null) {
      open = alarms.page(OPEN, visitor.scope(), FEW);
    }
    return open;
  }

  public List<Catalogue.Counter> getCounters() {
    return Catalogue.counters();
  }

  public String time(Instant begin) {
    return charts.time(begin);
  }

  public boolean isOverdue(Instant due) {
    return due != null && due.isBefore(clock.instant());
  }
}
