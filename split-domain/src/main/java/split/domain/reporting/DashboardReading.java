package split.domain.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import split.persistence.reporting.SplitFigures;
import split.view.reporting.Backlog;
import split.view.reporting.ChannelReport;
import split.view.reporting.Period;
import split.view.reporting.SplitCounts;
import split.vocabulary.TokenScope;

/** Sums up how splitting goes, for what the token covers. */
@Stateless
public class DashboardReading {
  @Inject private SplitFigures figures;

  /**
   * @param channel slug; null for all
   */
  public Dashboard of(Period period, String channel, TokenScope scope) {
    Map<String, Long> channels = figures.channels(scope, channel);
    Collection<Long> ids = channels.values();
    return new Dashboard(
        period,
        figures.total(ids, period),
        reports(channels, period),
        SeriesPolicy.withoutGaps(period, figures.byBucket(ids, period)));
  }

  /** The channels that a token covers, by slug. */
  public List<String> channels(TokenScope scope) {
    return List.copyOf(figures.channels(scope, null).keySet());
  }

  private List<ChannelReport> reports(Map<String, Long> channels, Period period) {
    Map<Long, SplitCounts> counts = figures.byChannel(channels.values(), period);
    Map<Long, Backlog> backlogs = figures.backlogs(channels.values());
    return channels.entrySet().stream()
        .map(
            channel ->
                new ChannelReport(
                    channel.getKey(),
                    counts.getOrDefault(channel.getValue(), SplitCounts.NONE),
                    backlogs.getOrDefault(channel.getValue(), Backlog.NONE)))
        .toList();
  }
}
