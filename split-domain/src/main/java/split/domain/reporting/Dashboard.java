package split.domain.reporting;

import java.util.List;
import split.view.reporting.Bucket;
import split.view.reporting.ChannelReport;
import split.view.reporting.Period;
import split.view.reporting.SplitCounts;

/**
 * How splitting goes. Every split counts where it was taken, with what has become of it by now.
 *
 * @param channels by slug
 * @param series without a gap, oldest first
 */
public record Dashboard(
    Period period, SplitCounts total, List<ChannelReport> channels, List<Bucket> series) {
  public Dashboard {
    channels = List.copyOf(channels);
    series = List.copyOf(series);
  }
}
