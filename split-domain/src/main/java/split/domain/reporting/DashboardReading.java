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
    Map<Long, SplitCounts> counts = figures.byChannel(ids, period);
    return new Dashboard(
        period,
        total(counts, period),
        reports(channels, counts),
        SeriesPolicy.withoutGaps(period, figures.byBucket(ids, period)));
  }

  /** One channel's figures are those of all, if no other has any; that spares a look at all rows. */
  private SplitCounts total(Map<Long, SplitCounts> counts, Period period) {
    return counts.size() == 1
        ? counts.values().iterator().next()
        : figures.total(counts.keySet(), period);
  }

  /** The channels that a token covers, by slug. */
  public List<String> channels(TokenScope scope) {
    return List.copyOf(figures.channels(scope, null).keySet());
  }

  private List<ChannelReport> reports(
      Map<String, Long> channels, Map<Long, SplitCounts> counts) {
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
